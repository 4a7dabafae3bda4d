namespace KnowledgeBase.Web.Tests.History;

/// <summary>Tests that each have a library in a repository of its own, in which one recommendation is changed.</summary>
public abstract class CommittedLibraryTests
{
    /// <summary>The recommendation's address.</summary>
    protected const string Entry = "/rekomendacje/rek-dane";

    protected const string HistoryOf = Entry + "/historia";

    /// <summary>What stands in it.</summary>
    protected const string OldWords = "Bajtowice publikują dane w trzech formatach";

    /// <summary>What <see cref="Reword"/> makes of it.</summary>
    protected const string NewWords = "Bajtowice publikują dane w czterech formatach";

    protected CommittedLibrary Library { get; private set; } = null!;

    [SetUp]
    public void MakeLibrary() => Library = new CommittedLibrary();

    [TearDown]
    public void RemoveLibrary() => Library.Dispose();

    /// <summary>Commits another text in place of one in the recommendation's file.</summary>
    protected void Change(string text, string other)
    {
        Library.Replace(CommittedLibrary.Recommendation, text, other);
        Library.Commit();
    }

    protected void Reword() => Change(OldWords, NewWords);

    protected void Retitle() => Change("tytul: Jeden standard", "tytul: Wspólny standard");

    /// <summary>The digits of the version of the recommendation's file as it lies there.</summary>
    protected string VersionNow() => Library.VersionOf(CommittedLibrary.Recommendation);
}
