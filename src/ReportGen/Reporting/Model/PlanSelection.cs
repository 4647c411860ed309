using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// Which plans a report tells. A summary tells those of the next period (the second half, the next quarter, the next year), a plan of work those of its own.
/// A plan says by quarter, deadline or year when it is due; one that says nothing belongs to what its file plans for.
/// </summary>
internal static class PlanSelection
{
    public static IReadOnlyList<Record> Of(ModelContext context)
    {
        // Of several files, what is planned after them all is told as it stands; of several units what the one above them plans.
        var books = BooksOf(context);
        if (books.Count > 1)
        {
            return context.Records.Run.IsRollUp
                ? [.. context.Book.List(Statements.Plans).Where(plan => IsTold(plan, context.Book, context, PeriodOf(context), isOwn: false))]
                : PeriodRecords.Of(Statements.Plans, context.Records);
        }

        var isOwn = context.Kind.Name == ReportKinds.Plan;
        var told = PeriodOf(context);
        return [.. books.SelectMany(book => book.List(Statements.Plans).Where(plan => IsTold(plan, book, context, told, isOwn)))];
    }

    /// <summary>
    /// The period that is planned for. A plan of work is of its own period, unless its plans are those of a summary: all that they say of years and deadlines lies
    /// in the next one, or they say nothing of it and stand in the file of a year that was kept.
    /// </summary>
    public static Period PeriodOf(ModelContext context)
    {
        var next = PeriodMembers.Next(context.Period);
        if (context.Kind.Name != ReportKinds.Plan)
        {
            return next;
        }

        var books = BooksOf(context);
        var years = books.SelectMany(book => book.List(Statements.Plans)).Select(YearOf).OfType<int>().ToList();
        var isOfSummary = years.Count > 0
            ? years.TrueForAll(year => year == next.Year && year != context.Period.Year)
            : books.Any(TellsWorkDone) && books.All(book => book.Report.Get(Reports.Kind) != ReportKinds.Plan);
        return isOfSummary ? next : context.Period;
    }

    /// <summary>
    /// When a plan is due. A day that is written without its year is of the year that the plan is for: 3月底 among what is planned for the next year is next
    /// year's March. What says what became of it was planned for the file's own year.
    /// </summary>
    public static DateSpan? DeadlineOf(Record plan, ModelContext context)
    {
        if (plan.Get(Statements.Deadline) is not { } deadline || plan.Type != Statements.Plans || plan.Get(Statements.Completed) is { Length: > 0 } || !DateParser.LacksYear(deadline))
        {
            return plan.Get(Statements.Deadline);
        }

        var told = PeriodOf(context);
        return plan.Get(Statements.Year) is { } year ? DateParser.Parse(deadline.Written, year.Number, out _) ?? deadline
            : context.BookOf(plan).Period.To == context.Period.To && !told.Contains(deadline) && DateParser.Parse(deadline.Written, told.Year, out _) is { } then && told.Contains(then) ? then
            : deadline;
    }

    // A small file with the words of a part of the year, which plans nothing, leaves what the year's file plans for after that part.
    private static IReadOnlyList<RecordBook> BooksOf(ModelContext context)
    {
        var books = ReportBook.WithWords(context.Records.Books, context.Records);
        return books.Count > 1 && !context.Records.Run.IsRollUp && books.Where(book => book.List(Statements.Plans).IsFilledIn).ToList() is [{ Period: { IsOneYear: true } year } only]
            && year.From <= context.Period.From && year.To >= context.Period.To && year != context.Period
            ? [only]
            : books;
    }

    // Totals alone, and what stands all year (stations, the roster), may be said in a plan, too.
    private static bool TellsWorkDone(RecordBook book) => ModelContext.WorkLists.Any(list => book.List(list).Any(record => record.Date is not null));

    private static int? YearOf(Record plan) => plan.Get(Statements.Year)?.Number ?? (plan.Get(Statements.Deadline) is { } deadline && !DateParser.LacksYear(deadline) ? deadline.First.Year : null);

    private static bool IsTold(Record plan, RecordBook book, ModelContext context, Period told, bool isOwn)
    {
        // What a file says of its own whole period without a date is told by the report of just that period, or of several that end with it. What says no time
        // at all is told by that of the half-year or the months that end it, too: what follows these begins the year that is planned for. A quarter is too short for it.
        var isWhole = context.Period.To == book.Period.To
            && (context.Period.From <= book.Period.From
                || (!isOwn && !plan.Has(Statements.Deadline) && told.Kind is PeriodKind.Half or PeriodKind.Year && told.Year == YearOf(book, context, isOwn)));
        if (plan.Get(Statements.Quarter) is { Number: >= 1 and <= 4 } quarter)
        {
            var year = plan.Get(Statements.Year)?.Number ?? YearOf(book, context, isOwn);
            return Overlaps(Period.OfQuarter(year, quarter.Number), told);
        }

        if (plan.Get(Statements.Year) is { Number: > 0 and < 10_000 } stated)
        {
            return isWhole ? Overlaps(Period.OfYear(stated.Number), told) : IsDue(plan, told);
        }

        return (isWhole && (isOwn || !IsPast(plan, told))) || IsDue(plan, told);
    }

    // A quarter without a year is of the year that the file plans for: a plan of work for its own, a year's file for the year to come.
    private static int YearOf(RecordBook book, ModelContext context, bool isOwn) =>
        isOwn ? PeriodOf(context).Year
        : book.Report.Get(Reports.Kind) == ReportKinds.Plan ? book.Period.Year
        : PeriodMembers.Next(book.Period).Year;

    /// <summary>The plans of a year's file that a report of a part of it leaves out because they say of no time within the year that they are for.</summary>
    public static IReadOnlyList<Record> LeftOut(ModelContext context, out int year)
    {
        year = 0;
        if (context.Records.Run.IsRollUp || !context.Kind.Chapters.Contains(Chapters.Plans) || BooksOf(context) is not [{ Period.IsOneYear: true } book]
            || (book.Period.From == context.Period.From && book.Period.To == context.Period.To))
        {
            return [];
        }

        var told = Of(context);
        var planned = year = YearOf(book, context, context.Kind.Name == ReportKinds.Plan);
        return [.. book.List(Statements.Plans).Where(plan => !told.Contains(plan) && !plan.Has(Statements.Quarter) && !plan.Has(Statements.Deadline) && !plan.Has(Statements.Completed)
            && (plan.Get(Statements.Year) is not { } stated || (stated.Number == planned && planned == PeriodOf(context).Year)))];
    }

    // What was due on a day written with its year before the time that is planned for, was a plan of the year that is over; the rules ask what became of it.
    private static bool IsPast(Record plan, Period told) =>
        plan.Get(Statements.Deadline) is { } deadline && !DateParser.LacksYear(deadline) && deadline.Last < told.From;

    private static bool IsDue(Record plan, Period told) => plan.Get(Statements.Deadline) is { } deadline && told.Contains(deadline);

    private static bool Overlaps(Period one, Period other) => one.From <= other.To && other.From <= one.To;
}
