namespace ReportGen.Rules;

/// <summary>All rules, in the order of their ids. The list, the pages, docs/rules and the tests go by it.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<JudgedRule> All = Ordered(
    [
        new YearlySession(), new TwoSessionsAYear(), new SessionQuorum(), new ResolutionMajority(), new VoteArithmetic(), new AttendanceArithmetic(),
        new FirstSessionInTime(), new TermOfFiveYears(), new SessionNotice(), new StatutoryAgenda(), new MotionSigners(), new ElectedByMajority(),
        new LeadersOfCongress(), new ChosenProjects(),
        new QuarterlyPresidium(), new PresidiumQuorum(), new PresidiumSize(), new PresidiumReport(), new KindsOfSupervision(), new FeedbackInTime(),
        new GroupActivity(), new ContactsOfDeputies(), new YearlyTraining(), new DutyReportsOfTheTerm(), new ActivityFunds(),
        new ReplyInTime(), new HardReplyInTime(), new SuggestionDatesInOrder(), new AnsweredAgain(), new OneHandler(), new ResultOfReply(),
        new ProposerInOffice(), new HandlingReport(), new UniqueIds(),
        new SeatsOfTheCongress(), new SeatsOfADistrict(), new CandidatesPerSeat(), new Turnout(), new WinnersVotes(), new BallotsWithinVoters(),
        new ElectionTimetable(), new ByElectionList(), new CommitteeAndCandidates(), new ElectionSums(), new OneCongressADeputy(),
        .. UncheckedRules.All,
        new InsidePeriod(), new StraddlingPeriod(), new KnownReferences(), new PhrasesInForce(), new PartsWithinTotals(), new CoverageClaims(), new SessionsInOrder(), new SameEventTwice(), new UnreportedPromises(), new SeveralInOneLine(), new UnlikelyMoney(), new WaivedRules(), new DeputiesOnce(), new DeputiesWithinSeats(), new FollowingDates(), new MergedIntoKnown(),
        new NamedDeputiesInOffice(), new TextAgainstFields(), new UnitsInTexts(),
        new Masks(), new ScrapedResidue(), new HalfWidthPunctuation(), new PercentSigns(), new DigitsInTerms(), new NumberedLines(), new UnbalancedMarks(),
        new Ranges(), new ApproximateNumbers(), new DecimalMarks(), new DateForms(), new AdjacentQuotes(), new NumberForms(),
    ]);

    private static readonly Dictionary<string, JudgedRule> s_byId = All.ToDictionary(rule => rule.Rule.Id, StringComparer.OrdinalIgnoreCase);

    public static JudgedRule? Find(string id) => s_byId.GetValueOrDefault(id);

    private static JudgedRule[] Ordered(JudgedRule[] rules)
    {
        Array.Sort(rules, (left, right) => string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
        return rules;
    }
}
