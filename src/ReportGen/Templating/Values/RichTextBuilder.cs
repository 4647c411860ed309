using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>Puts texts together. What is made of plain data only stays an ordinary string.</summary>
internal sealed class RichTextBuilder(Location location)
{
    private readonly StringBuilder _plain = new();
    private List<Segment>? _pieces;

    public int Length { get; private set; }

    public void Append(string data)
    {
        _plain.Append(data);
        Length += data.Length;
    }

    public void Append(Value text)
    {
        switch (text.Kind)
        {
            case ValueKind.Host:
                Append(text.AsHost);
                break;
            case ValueKind.Text when text.AsRichText is { } rich:
                foreach (var piece in rich.Pieces)
                {
                    Append(piece);
                }

                break;
            default:
                Append(ValuePrinter.Print(text));
                break;
        }
    }

    public void Append(Segment piece)
    {
        if (piece is ValueSegment { Tag: null })
        {
            Append(piece.Text);
            return;
        }

        if (piece.Text.Length > 0 || piece is ValueSegment)
        {
            FlushPlain();
            _pieces!.Add(piece);
            Length += piece.Text.Length;
        }
    }

    public Value ToValue()
    {
        if (_pieces is null)
        {
            return Value.Of(_plain.ToString());
        }

        FlushPlain();
        return Value.Of(new RichText([.. _pieces]));
    }

    private void Append(HostValue host)
    {
        if (host.Tag is { } tag)
        {
            Append(new ValueSegment(host.Text, tag, location));
        }
        else
        {
            Append(host.Text);
        }
    }

    private void FlushPlain()
    {
        _pieces ??= [];
        if (_plain.Length > 0)
        {
            _pieces.Add(new ValueSegment(_plain.ToString(), null, location));
            _plain.Clear();
        }
    }
}
