using System.Globalization;

namespace ReportGen.Records;

/// <summary>Quantities as people write them: 30, 30余, 近5000, 400多万, 1-3, 十余, 98.1%, 30余人次, 未统计.</summary>
internal ref struct QuantityParser
{
    private static readonly (string Word, Qualifier Qualifier)[] Before =
    [
        ("将近", Qualifier.Near), ("接近", Qualifier.Near), ("近", Qualifier.Near), ("大约", Qualifier.About), ("约", Qualifier.About),
        ("不少于", Qualifier.AtLeast), ("不低于", Qualifier.AtLeast), ("至少", Qualifier.AtLeast), ("不超过", Qualifier.AtMost), ("不多于", Qualifier.AtMost),
        ("至多", Qualifier.AtMost), ("最多", Qualifier.AtMost), ("不足", Qualifier.AtMost), ("不到", Qualifier.AtMost), ("超过", Qualifier.Over), ("逾", Qualifier.Over), ("超", Qualifier.Over),
    ];

    private static readonly (string Word, Qualifier Qualifier)[] After =
    [
        ("左右", Qualifier.About), ("上下", Qualifier.About), ("以上", Qualifier.AtLeast), ("以下", Qualifier.AtMost), ("以内", Qualifier.AtMost),
    ];

    private static readonly string[] s_some = ["几十", "数十", "上百", "数百", "几百", "上千", "数千", "几千", "上万", "数万", "若干", "多", "数", "几"];

    private readonly IReadOnlyList<string> _units;
    private ReadOnlySpan<char> _rest;
    private Qualifier _qualifier;
    private bool _percent;
    private bool _scaled;

    private QuantityParser(ReadOnlySpan<char> text, IReadOnlyList<string> units)
    {
        _rest = text;
        _units = units;
    }

    /// <param name="text">As written.</param>
    /// <param name="units">What may stand behind the number; "%" among them allows percentages, "*" any unit.</param>
    /// <param name="whole">A fraction without 万 or 亿 is a fault.</param>
    public static QuantityFault Parse(string text, IReadOnlyList<string> units, bool whole, out Quantity? quantity)
    {
        if (text.Length is > 0 and < 10 && Digits.Count(text) == text.Length)
        {
            quantity = new Quantity { Value = int.Parse(text, CultureInfo.InvariantCulture), Written = text };
            return QuantityFault.None;
        }

        var plain = Digits.Narrow(text).Trim();
        quantity = Word(plain);
        if (quantity is not null)
        {
            return QuantityFault.None;
        }

        var parser = new QuantityParser(plain, units);
        var fault = parser.Run(plain, whole, out quantity);
        return fault == QuantityFault.NotANumber && (quantity = SomeOf(plain, units)) is not null ? QuantityFault.None : fault;
    }

    /// <summary>The words for what nobody counted.</summary>
    public static bool IsUnknown(string text) => text is "" or "~" or "未统计" or "不详" or "未知";

    private static Quantity? Word(string text) => text switch
    {
        _ when IsUnknown(text) => Quantity.Unknown with { Written = text },
        _ when NoneWords.Is(text) => Quantity.Zero with { Written = "0" },
        "多次" or "若干" or "若干次" or "数次" or "几次" or "多场" or "多个" or "多件" or "多条" or "多人" or "多名" or "几十" or "数十" or "上百" or "数百" or "上千" or "数千" =>
            Quantity.Several with { Written = text },
        _ => null,
    };

    // 上百人, 数十名: some, with their unit.
    private static Quantity? SomeOf(string text, IReadOnlyList<string> units)
    {
        foreach (var word in s_some)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && units.Contains(text[word.Length..].Trim()))
            {
                return Quantity.Several with { Written = word };
            }
        }

        return null;
    }

    private QuantityFault Run(string text, bool whole, out Quantity? quantity)
    {
        quantity = null;
        Take(Before);
        var start = text.Length - _rest.Length;
        if (!_rest.IsEmpty && _rest[0] == '-')
        {
            return QuantityFault.Negative;
        }

        if (Number(out var value, out var decimals) is not QuantityFault.None and var fault)
        {
            return fault;
        }

        decimal? high = null;
        if (TakeRange())
        {
            if (Number(out var second, out decimals) is not QuantityFault.None and var secondFault)
            {
                return secondFault;
            }

            // 1-3万 and 2至3千: the scale stands once and means both.
            high = second;
            if (_scaled && value < second / 100)
            {
                value *= text.Contains('亿', StringComparison.Ordinal) ? 100_000_000 : 10_000;
            }
        }

        if (Tail() is not QuantityFault.None and var tail)
        {
            return tail;
        }

        if (high < value)
        {
            return QuantityFault.ReversedRange;
        }

        if (whole && !_scaled && !_percent && (value % 1 != 0 || high % 1 is not (null or 0)))
        {
            return QuantityFault.NotWhole;
        }

        var numeral = new Quantity { Qualifier = _qualifier, IsPercent = _percent, Decimals = decimals, Written = Spelled(text, start) };
        quantity = high is null ? numeral with { Value = value } : numeral with { Min = value, Max = high };
        return QuantityFault.None;
    }

    private QuantityFault Number(out decimal value, out int decimals)
    {
        value = 0;
        decimals = 0;
        var digits = Digits.Count(_rest);
        if (digits == 0)
        {
            return ChineseFigure(out value);
        }

        var length = digits;
        while (length + 3 < _rest.Length && _rest[length] == ',' && Digits.Count(_rest[(length + 1)..]) == 3)
        {
            length += 4;
        }

        if (length + 1 < _rest.Length && _rest[length] == '.' && Digits.Count(_rest[(length + 1)..]) is > 0 and var fraction)
        {
            length += 1 + fraction;
            decimals = fraction;
        }

        if (length < _rest.Length && _rest[length] is '。' or '．' or '·')
        {
            return QuantityFault.DecimalMark;
        }

        if (length > 18 || !decimal.TryParse(_rest[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value))
        {
            return QuantityFault.TooLarge;
        }

        _rest = _rest[length..];
        return Scale(ref value);
    }

    private QuantityFault ChineseFigure(out decimal value)
    {
        value = 0;
        var length = ChineseNumber.Read(_rest, out var number);
        // 百余, 近百, 超千; 百 alone may begin a word.
        if (length == 0 && _rest is ['百' or '千', ..] && (_qualifier != Qualifier.Exact || _rest is [_, '余' or '多', ..]))
        {
            (length, number) = (1, _rest[0] == '百' ? 100 : 1000);
        }

        if (length == 0)
        {
            return QuantityFault.NotANumber;
        }

        if (!ChineseNumber.IsPlain(number))
        {
            return QuantityFault.ChineseFigure;
        }

        value = number;
        _rest = _rest[length..];
        return Scale(ref value);
    }

    // 400多万, 5万余, 2.5万, 十几.
    private QuantityFault Scale(ref decimal value)
    {
        TakeOver();
        var scale = _rest.IsEmpty ? 1m : _rest[0] switch { '万' when !FollowsUnit() => 10_000m, '亿' => 100_000_000m, '千' => 1000m, '百' => 100m, _ => 1m };
        if (scale > 1)
        {
            _rest = _rest[1..];
            _scaled = true;
            if (value > 1_000_000_000_000m)
            {
                return QuantityFault.TooLarge;
            }

            value *= scale;
            TakeOver();
        }

        return QuantityFault.None;
    }

    // A field in 万元 reads 108万元 as 108 of its own unit.
    private readonly bool FollowsUnit()
    {
        foreach (var unit in _units)
        {
            if (unit[0] == '万' && _rest.StartsWith(unit))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeOver()
    {
        _rest = _rest.TrimStart();
        if (!_rest.IsEmpty && _rest[0] is '余' or '多' or '几' or '来')
        {
            _qualifier = Qualifier.Over;
            _rest = _rest[1..];
        }
    }

    private bool TakeRange()
    {
        if (_rest.Length > 1 && _rest[0] is '-' or '–' or '—' or '~' or '至' or '到')
        {
            _rest = _rest[1..].TrimStart("-–—~. ");
            return true;
        }

        return false;
    }

    private QuantityFault Tail()
    {
        Take(After);
        if (!_rest.IsEmpty && _rest[0] == '%')
        {
            if (!_units.Contains("%") && !_units.Contains("*"))
            {
                return QuantityFault.WrongUnit;
            }

            _percent = true;
            _rest = _rest[1..];
        }

        TakeUnit();
        Take(After);
        return _rest.IsEmpty ? QuantityFault.None : char.IsLetter(_rest[0]) && _rest[0] > 0x2E80 ? QuantityFault.WrongUnit : QuantityFault.NotANumber;
    }

    private void TakeUnit()
    {
        _rest = _rest.Trim();
        var best = 0;
        foreach (var unit in _units)
        {
            if (unit == "*" && best == 0 && _rest.Length is > 0 and <= 4 && !_rest.ContainsAny("左右以上下") && _rest.IndexOfAnyInRange('\u4E00', '\u9FFF') == 0)
            {
                best = _rest.Length;
            }
            else if (unit.Length > best && _rest.StartsWith(unit))
            {
                best = unit.Length;
            }
        }

        _rest = _rest[best..].TrimStart();
    }

    private void Take((string Word, Qualifier Qualifier)[] words)
    {
        _rest = _rest.TrimStart();
        foreach (var (word, qualifier) in words)
        {
            if (_rest.StartsWith(word))
            {
                _rest = _rest[word.Length..].TrimStart();
                _qualifier = qualifier;
                return;
            }
        }
    }

    /// <summary>The text without its unit, as it is printed: 30余人次 is 30余, 15人左右 is 15左右.</summary>
    private readonly string Spelled(string text, int start)
    {
        var longest = "";
        foreach (var unit in _units)
        {
            if (unit is not ("*" or "%") && unit.Length > longest.Length && text.IndexOf(unit, start, StringComparison.Ordinal) > start)
            {
                longest = unit;
            }
        }

        if (longest.Length > 0)
        {
            return text.Remove(text.IndexOf(longest, start, StringComparison.Ordinal), longest.Length);
        }

        if (_units.Contains("*"))
        {
            var end = text.Length;
            while (end > start && text[end - 1] > 0x2E80 && text[end - 1] is not ('余' or '多' or '万' or '亿' or '右' or '上' or '下' or '几' or '百' or '千' or '十'))
            {
                end--;
            }

            return end > start ? text[..end] : text;
        }

        return text;
    }
}
