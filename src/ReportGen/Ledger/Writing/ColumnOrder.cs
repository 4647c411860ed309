using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Columns in the order of the catalogue; parts under free labels in the order in which they came.</summary>
/// <param name="type">What the record is.</param>
/// <param name="idFirst">What says which record it is comes first; within another record it does not.</param>
internal sealed class ColumnOrder(RecordType type, bool idFirst = true) : IComparer<ColumnPath>
{
    public int Compare(ColumnPath? x, ColumnPath? y)
    {
        var inner = type;
        for (var i = 0; i < Math.Min(x!.Steps.Count, y!.Steps.Count); i++)
        {
            var (left, right) = (x.Steps[i].Field, y.Steps[i].Field);
            if (left is null || right is null)
            {
                return 0;
            }

            var order = Place(inner, left).CompareTo(Place(inner, right));
            if (order != 0)
            {
                return order;
            }

            inner = FieldNames.InnerType(left) ?? inner;
        }

        return x.Steps.Count.CompareTo(y.Steps.Count);
    }

    private int Place(RecordType type, Field field)
    {
        if (idFirst && ReferenceEquals(field.Origin, CommonFields.Id))
        {
            return -1;
        }

        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (ReferenceEquals(type.Fields[i], field))
            {
                return i;
            }
        }

        return type.Fields.Count;
    }
}
