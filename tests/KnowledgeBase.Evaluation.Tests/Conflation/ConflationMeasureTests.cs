using KnowledgeBase.Evaluation.Conflation;

namespace KnowledgeBase.Evaluation.Tests.Conflation;

public sealed class ConflationMeasureTests
{
    // Words 0 1 2 belong together, 3 is alone. Found: 0 1 and 2 3. Ordered pairs: 6 belong, 4 are put together, 2 are right.
    [Test]
    public void Pairs_are_counted_once_from_each_side()
    {
        var measure = new ConflationMeasure(Groups("a", "a", "a", "b"), Groups("x", "x", "y", "y"));

        var score = measure.Score([0, 1, 2, 3]);

        Assert.That(score, Is.EqualTo(new ConflationScore(2.0 / 4, 2.0 / 6)));
        Assert.That(score.F1, Is.EqualTo(0.4).Within(1e-12));
    }

    [Test]
    public void Any_shared_group_is_enough_and_counts_once()
    {
        var measure = new ConflationMeasure(Groups("a b", "a b", "b"), Groups("x y", "x y", "y"));

        Assert.That(measure.Score([0, 1, 2]), Is.EqualTo(new ConflationScore(1, 1)));
    }

    // Weights 3 1 2: pairs 0-1 weigh 3, 0-2 weigh 6, 1-2 weigh 2. All belong (11), 0-1 is found (3).
    [Test]
    public void Pairs_weigh_the_product_of_their_words()
    {
        double[] weights = [3, 1, 2];
        var measure = new ConflationMeasure(Groups("a", "a", "a"), Groups("x", "x", "y"));

        Assert.That(measure.Score([0, 1, 2], word => weights[word]).Recall, Is.EqualTo(3.0 / 11).Within(1e-12));
    }

    [Test]
    public void Only_pairs_of_the_words_asked_for_count()
    {
        var measure = new ConflationMeasure(Groups("a", "a", "b", "b"), Groups("x", "x", "y", "z"));

        Assert.That(measure.Score([0]), Is.EqualTo(new ConflationScore(1, 1)));
        Assert.That(measure.Score([2]), Is.EqualTo(new ConflationScore(1, 0)));
    }

    [FsCheck.NUnit.Property]
    public bool It_agrees_with_comparing_every_pair(int seed)
    {
        var random = new Random(seed);
        var truth = RandomGroups(random);
        var found = RandomGroups(random);
        var pairs = Enumerable.Range(0, 12).SelectMany(x => Enumerable.Range(0, 12).Where(y => y != x).Select(y => (x, y))).ToList();
        var belonging = pairs.Where(pair => Share(truth, pair)).ToHashSet();
        var put = pairs.Where(pair => Share(found, pair)).ToHashSet();
        double right = belonging.Intersect(put).Count();

        var score = new ConflationMeasure(Groups(truth), Groups(found)).Score(Enumerable.Range(0, 12));

        return score == new ConflationScore(put.Count == 0 ? 1 : right / put.Count, belonging.Count == 0 ? 1 : right / belonging.Count);
    }

    private static bool Share(string[] groups, (int X, int Y) pair) => groups[pair.X].Split(' ').Intersect(groups[pair.Y].Split(' ')).Any();

    private static string[] RandomGroups(Random random) =>
        [.. Enumerable.Range(0, 12).Select(_ => string.Join(' ', "abcdef".Where(_ => random.Next(3) == 0).DefaultIfEmpty('z')))];

    private static WordGroups Groups(params string[] words)
    {
        var builder = new WordGroupsBuilder();
        foreach (var word in words)
        {
            foreach (var group in word.Split(' '))
                builder.Add(group);
            builder.EndWord();
        }

        return builder.Build();
    }
}
