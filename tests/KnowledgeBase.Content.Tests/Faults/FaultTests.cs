using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Faults;

public sealed class FaultTests
{
    private static IEnumerable<FaultCase> Cases() =>
        [.. FileFaults.All, .. KeyFaults.All, .. ReferenceFaults.All, .. TextFaults.All, .. VocabularyFaults.All, .. RuleFaults.All];

    [TestCaseSource(nameof(Cases))]
    public void Names_file_line_and_mend(object testCase)
    {
        var fault = (FaultCase)testCase;

        var library = fault.Read();

        var problem = library.Problems.FirstOrDefault(problem => problem.File == fault.File && problem.Code == fault.Kind.Code);
        Assert.That(problem, Is.Not.Null, () => string.Join('\n', library.Problems));
        Assert.That(problem!.Line, Is.EqualTo(fault.Line), problem.Message);
        Assert.That(problem.Message, Does.Contain(fault.Message));
        Assert.That(problem.Severity, Is.EqualTo(fault.Kind.Severity));
    }

    [TestCaseSource(nameof(Cases))]
    public void Serves_the_rest_and_leaves_out_only_what_is_at_fault(object testCase)
    {
        var fault = (FaultCase)testCase;

        var library = fault.Read();

        if (fault.File.EndsWith(".md", StringComparison.Ordinal))
        {
            var isLeftOut = library.Entries.All(entry => entry.Path != fault.File);
            Assert.That(isLeftOut, Is.EqualTo(fault.Kind.Effect == ProblemEffect.LeavesOut), () => string.Join('\n', library.Problems));
        }

        Assert.That(library.Entries.Select(entry => entry.Id), Is.SupersetOf(SmallLibrary.Shared.Entries.Select(entry => entry.Id).Except(["proba1"])));
    }

    [Test]
    public void Covers_every_kind_of_problem()
    {
        // An unreadable file and a missing list are made by taking something away; they have tests of their own. What takes
        // the language to see is found and tested by the search.
        var covered = Cases().Select(fault => fault.Kind).Concat(
        [
            ProblemKinds.UnreadableFile, ProblemKinds.MissingVocabulary, ProblemKinds.FoundNowhere, ProblemKinds.SameWord, ProblemKinds.RepeatedPair,
            ProblemKinds.Chain, ProblemKinds.AmbiguousAbbreviation, ProblemKinds.RepeatedPinnedQuery,
        ]);

        Assert.That(covered.Distinct(), Is.EquivalentTo(ProblemKinds.All));
    }

    [Test]
    public void Codes_are_distinct_and_plain()
    {
        var codes = ProblemKinds.All.Select(kind => kind.Code).ToList();

        Assert.That(codes, Is.Unique);
        Assert.That(codes, Has.All.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    [Test]
    public void Sound_files_have_no_problems()
    {
        using var small = new SmallLibrary();
        small.Write(EntryFile.ExamplePath, EntryFile.Example);
        small.Write(EntryFile.FactPath, EntryFile.Fact);
        small.Write(EntryFile.ParticipantPath, EntryFile.Participant);
        small.Write(EntryFile.EditionPath, EntryFile.Edition);

        var library = small.Read();

        Assert.That(library.Problems, Is.Empty);
        Assert.That(library.TryFind("prawdziwe", out var participant), Is.True);
        Assert.That(((Participant)participant!).Location, Is.EqualTo(new Location(50.09, 18.22)));
    }

    [Test]
    public void Tells_of_a_file_that_is_not_there_when_it_is_read()
    {
        using var small = new SmallLibrary();
        File.CreateSymbolicLink(Path.Combine(small.Folder, "mid-znikajacy.md"), Path.Combine(small.Folder, "nie-ma.md"));

        var library = small.Read();

        Assert.That(library.Problems.Single().Code, Is.EqualTo(ProblemKinds.UnreadableFile.Code));
        Assert.That(library.Entries, Has.Count.EqualTo(SmallLibrary.Shared.Entries.Count));
    }

    [Test]
    public void A_missing_list_is_told_once_and_takes_no_entry_with_it()
    {
        using var small = new SmallLibrary();
        File.Delete(Path.Combine(small.Folder, "slowniki", "tematy.yml"));

        var library = small.Read();

        Assert.That(library.Problems.Single().Code, Is.EqualTo(ProblemKinds.MissingVocabulary.Code));
        Assert.That(library.Entries, Has.Count.EqualTo(SmallLibrary.Shared.Entries.Count));
    }
}
