using System.Numerics;

namespace ReportGen.Templating;

/// <summary>
/// A value of the template language. Scalars are held inline; nothing is boxed but the rare decimal and unlimited integer. The engine never
/// looks into .NET objects: the host hands over what templates may see as values of these kinds.
/// </summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, object? reference, long bits)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(ValueKind.Bool, null, 1);

    public static Value False => new(ValueKind.Bool, null, 0);

    public ValueKind Kind { get; }

    public bool IsNull => Kind == ValueKind.Null;

    public bool IsNumber => Kind is >= ValueKind.Int and <= ValueKind.Decimal;

    public bool IsInteger => Kind is >= ValueKind.Int and <= ValueKind.BigInteger;

    internal bool AsBool => _bits != 0;

    internal int AsInt => (int)_bits;

    internal long AsLong => _bits;

    internal BigInteger AsBigInteger => Kind == ValueKind.BigInteger ? (BigInteger)_reference! : _bits;

    internal float AsFloat => BitConverter.Int32BitsToSingle((int)_bits);

    internal double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    internal decimal AsDecimal => (decimal)_reference!;

    internal DateTime AsDate => new(_bits, DateTimeKind.Unspecified);

    internal TimeSpan AsTimeSpan => new(_bits);

    internal ScriptList AsList => (ScriptList)_reference!;

    internal ScriptObject AsObject => (ScriptObject)_reference!;

    internal ScriptFunction AsFunction => (ScriptFunction)_reference!;

    internal HostValue AsHost => (HostValue)_reference!;

    /// <summary>The characters of a text; valid for <see cref="ValueKind.Text"/> only.</summary>
    internal string AsText => _reference as string ?? ((RichText)_reference!).Text;

    /// <summary>The pieces of a text that has any; null for plain data.</summary>
    internal RichText? AsRichText => _reference as RichText;

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(int value) => new(ValueKind.Int, null, value);

    public static Value Of(long value) => new(ValueKind.Long, null, value);

    public static Value Of(BigInteger value) => new(ValueKind.BigInteger, value, 0);

    public static Value Of(float value) => new(ValueKind.Float, null, BitConverter.SingleToInt32Bits(value));

    public static Value Of(double value) => new(ValueKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(decimal value) => new(ValueKind.Decimal, value, 0);

    /// <summary>A text of the data: printed as it stands, never markup.</summary>
    public static Value Of(string? value) => value is null ? Null : new(ValueKind.Text, value, 0);

    public static Value Of(RichText value) => new(ValueKind.Text, value, 0);

    public static Value Of(DateTime value) => new(ValueKind.Date, null, value.Ticks);

    public static Value Of(TimeSpan value) => new(ValueKind.TimeSpan, null, value.Ticks);

    public static Value Of(ScriptList? value) => value is null ? Null : new(ValueKind.List, value, 0);

    public static Value Of(ScriptObject? value) => value is null ? Null : new(ValueKind.Object, value, 0);

    public static Value Of(ScriptFunction? value) => value is null ? Null : new(ValueKind.Function, value, 0);

    public static Value Of(HostValue? value) => value is null ? Null : new(ValueKind.Host, value, 0);

    /// <summary>The smallest of the three integer kinds that holds the number.</summary>
    public static Value OfInteger(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : Of(value);

    /// <summary>The text as it would be printed. Never null.</summary>
    public override string ToString() => ValuePrinter.Print(this);

    public bool Equals(Value other) => ValueComparison.StrictEquals(this, other);

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => ValueComparison.StrictHash(this);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);
}
