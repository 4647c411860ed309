using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Reads the value of one field by its kind. Null after a fault, which is reported; the node is always left behind.</summary>
internal sealed class ValueReader(EntryReader entries, int? year)
{
    private readonly RecordEvents _events = entries.Events;
    private readonly DiagnosticBag _bag = entries.Bag;
    private readonly ScalarReader _scalars = new(entries, year);

    public bool MissesYear => _scalars.MissesYear;

    public object? Read(Field field) => field.Kind switch
    {
        FieldKind.Quantity => Quantity(field),
        FieldKind.TextList => TextList(field),
        FieldKind.People => _events.Kind is YamlKind.Scalar ? PeopleReader.OfText(entries, field) : PeopleReader.OfNode(entries, field),
        FieldKind.Items => Items(field),
        FieldKind.Ballots => BallotReader.Ballots(entries, field),
        FieldKind.Votes => BallotReader.Votes(entries, field),
        FieldKind.Breakdown => BreakdownReader.Read(entries, field),
        FieldKind.Record => NestedRecord(field),
        FieldKind.Records => Records(field),
        FieldKind.Waiver => List(field, Waivers.Type),
        FieldKind.Named => NamedReader.Read(entries, field),
        _ => Scalar(field),
    };

    public Quantity? Quantity(Field field) => Quantity(field.Name, field.Key, field.Units, field.Whole, field);

    /// <summary>A number under a label that is no field of its own, reported under that label.</summary>
    public Quantity? Quantity(string name, string key, IReadOnlyList<string> units, bool whole, Field field)
    {
        if (!IsScalar(field))
        {
            return null;
        }

        if (_events.IsNull)
        {
            _events.Next();
            return NotStated;
        }

        if (entries.Pool.Number(_events.Value) is { } known)
        {
            _events.Next();
            return known;
        }

        var fault = QuantityParser.Parse(_events.Value, units, whole, out var quantity);
        if (quantity is not null)
        {
            entries.Pool.Keep(_events.Value, quantity);
        }

        if (fault != QuantityFault.None)
        {
            _bag.ReportQuantity(_events.Location, name, key, units.Count > 0 && units[0] != "*" ? units[0] : "", _events.Value, fault);
        }

        _events.Next();
        return quantity;
    }

    private static readonly Quantity NotStated = ReportGen.Records.Quantity.Unknown with { Written = "~" };

    /// <summary>Reports what is no scalar, and leaves it behind.</summary>
    public bool IsScalar(Field field)
    {
        if (_events.Kind == YamlKind.Scalar)
        {
            return true;
        }

        _bag.ReportWrongType(_events.Location, field, _events.Shape);
        _events.Skip();
        return false;
    }

    private object? Scalar(Field field)
    {
        if (!IsScalar(field))
        {
            return null;
        }

        var value = _scalars.Read(field);
        _events.Next();
        return value;
    }

    private TextList? TextList(Field field) => TextListReader.Read(entries, field);

    private object? Items(Field field)
    {
        if (_events.Kind == YamlKind.ListStart && field.Nested is { } nested)
        {
            return List(field, nested) is { } records ? new Items { Count = ReportGen.Records.Quantity.Of(records.Count), Records = records } : null;
        }

        if (_events.Kind == YamlKind.ListStart)
        {
            return TextList(field) is { } texts ? new Items { Count = ReportGen.Records.Quantity.Of(texts.Count), Texts = texts } : null;
        }

        if (_events.Kind == YamlKind.Scalar && !_events.IsNull && OneSentence.Is(_events.Value, field) && TextList(field) is { } one)
        {
            return new Items { Count = ReportGen.Records.Quantity.Of(one.Count), Texts = one };
        }

        if (_events.Kind == YamlKind.Scalar && !_events.IsNull && QuantityParser.Parse(_events.Value, field.Units, field.Whole, out _) == QuantityFault.NotANumber)
        {
            _bag.ReportBadItems(_events.Location, field, _events.Value);
            _events.Next();
            return null;
        }

        return Quantity(field) is { } quantity ? entries.Pool.Counted(quantity) : null;
    }

    private Record? NestedRecord(Field field)
    {
        var type = field.Nested!;
        if (_events.Kind == YamlKind.MapStart)
        {
            return entries.ReadRecord(type, required: ReferenceEquals(type, Units.Type) ? [] : null);
        }

        if (_events.Kind == YamlKind.Scalar && type.Shorthand is { } shorthand)
        {
            var at = _events.Location;
            return Read(shorthand) is { } value ? entries.OfShorthand(type, value, at) : null;
        }

        _bag.ReportWrongType(_events.Location, field, _events.Shape);
        _events.Skip();
        return null;
    }

    private RecordList? Records(Field field)
    {
        var at = _events.Location;
        if (_events.Kind == YamlKind.Scalar && NoneWords.Is(_events.Value))
        {
            _events.Next();
            return new RecordList(field.Nested!, [], location: at);
        }

        return List(field, field.Nested!);
    }

    private RecordList? List(Field field, RecordType type)
    {
        var at = _events.Location;
        var records = new List<Record>();
        switch (_events.Kind)
        {
            case YamlKind.ListStart:
                _events.Next();
                while (_events.Kind is not (YamlKind.ListEnd or YamlKind.End))
                {
                    AddItem(records, field, type);
                }

                _events.Next();
                break;
            case YamlKind.MapStart when !RecordCatalogue.Lists.Contains(type):
                records.Add(entries.ReadRecord(type));
                break;
            case YamlKind.Scalar when type.Shorthand is not null && field.Splits && TextListReader.Read(entries, field) is { } names:
                for (var i = 0; i < names.Count; i++)
                {
                    records.Add(entries.OfShorthand(type, names[i], names.LocationOf(i)));
                }

                break;
            case YamlKind.Scalar when type.Shorthand is not null && !_events.IsNull:
                AddItem(records, field, type);
                break;
            default:
                _bag.ReportWrongType(at, field, _events.Shape);
                _events.Skip();
                return null;
        }

        return new RecordList(type, records, location: at);
    }

    private void AddItem(List<Record> records, Field field, RecordType type)
    {
        if (_events.Kind == YamlKind.MapStart)
        {
            records.Add(entries.ReadRecord(type));
            return;
        }

        if (_events.IsNull || (_events.Kind == YamlKind.Scalar && NoneWords.Is(_events.Value)))
        {
            _events.Next();
            return;
        }

        var at = _events.Location;
        if (_events.Kind != YamlKind.Scalar)
        {
            _bag.ReportWrongType(at, field, new("列表里的列表", "a list within the list"));
            _events.Skip();
        }
        else if (type.Find(KeyBefore(_events.Value)) is not null)
        {
            LineFault.ReportColon(_bag, at, _events.Value, _events.Value.AsSpan().IndexOfAny("：:"));
            _events.Next();
        }
        else if (type.Shorthand is { } words && BareNumber.Is(_events.Value) && BareNumber.IsNoValueOf(words))
        {
            _bag.ReportBareNumber(at, field, _events.Value.Trim());
            _events.Next();
        }
        else if (type.Shorthand is { } shorthand)
        {
            if (Read(shorthand) is { } value)
            {
                records.Add(entries.OfShorthand(type, value, at));
            }
        }
        else
        {
            _bag.ReportNotARecord(at, type, _events.Shape);
            _events.Next();
        }
    }

    private static string KeyBefore(string text) => text.AsSpan().IndexOfAny("：:") is > 0 and < 12 and var colon ? text[..colon].Trim() : "";
}
