using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Training.Families;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Polish.Training.Tests.Families;

public sealed class FamilyCheckTests
{
    private const double RecallFloor = 0.9;

    private static readonly Lazy<FamilyFigures> Figures = new(() =>
        FamilyCheck.Measure(PolishText.Default.Families, Lists));

    private static string Lists => Path.Combine(RepositoryPaths.Root, "tests", "data");

    [Test]
    public void No_look_alikes_share_a_root() => Assert.That(Figures.Value.Confused, Is.Empty);

    [Test]
    public void Nearly_all_words_of_a_family_share_a_root() =>
        Assert.That(Figures.Value.Recall, Is.GreaterThanOrEqualTo(RecallFloor), string.Join(", ", Figures.Value.Missed));

    [Test]
    public void The_lists_are_as_large_as_they_claim()
    {
        var sizes = File.ReadLines(Path.Combine(Lists, "derivation-families.tsv")).Select(line => line.Split('\t')[1].Split(' ').Length).ToArray();

        Assert.That(sizes, Has.Length.GreaterThanOrEqualTo(120));
        Assert.That(sizes, Has.All.InRange(3, 12));
        Assert.That(Figures.Value.Strangers, Is.GreaterThanOrEqualTo(150));
    }
}
