using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Evaluation.Variants;

namespace KnowledgeBase.Evaluation.Tests.Variants;

public sealed class TypingErrorTests
{
    [TestCase("")]
    [TestCase("co to 2021")]
    [TestCase("kto i ile")]
    public void Short_words_and_numbers_stay(string query) =>
        Assert.That(TypingError.In(query, 1), Is.EqualTo(query));

    [Test]
    public void The_same_seed_gives_the_same_errors_and_another_one_others()
    {
        string[] queries = ["retencja wody", "zieleń miejska", "budżet obywatelski", "partnerstwo publiczno-prywatne"];

        string[] first = [.. queries.Select(query => TypingError.In(query, 7))];
        string[] again = [.. queries.Select(query => TypingError.In(query, 7))];
        string[] other = [.. queries.Select(query => TypingError.In(query, 8))];

        Assert.That(again, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    [Test]
    public void All_four_kinds_occur()
    {
        var wrong = Enumerable.Range(0, 200).Select(seed => TypingError.In("miasto", seed)).ToList();

        Assert.That(wrong.Select(word => word.Length), Has.Some.EqualTo(5).And.Some.EqualTo(7).And.Some.EqualTo(6));
        Assert.That(wrong, Does.Contain("maisto"), "two letters swapped");
        Assert.That(wrong.Any(word => word.Length == 6 && !word.Order().SequenceEqual("miasto".Order())), Is.True, "a letter replaced");
    }

    [FsCheck.NUnit.Property]
    public Property One_word_is_one_edit_away_and_the_rest_stays(int seed)
    {
        const string query = "Ile pieniędzy wydano, gdy żółw zzzz?";

        var wrong = TypingError.In(query, seed);

        var words = query.Split(' ').Zip(wrong.Split(' ')).Where(pair => pair.First != pair.Second).ToList();
        return (words.Count == 1 && Edits(words[0].First, words[0].Second) == 1).ToProperty();
    }

    /// <summary>Edit distance with swaps of neighbours, restricted to what this test needs: whether it is 0, 1 or more.</summary>
    private static int Edits(string first, string second)
    {
        var start = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        var (left, right) = (first[start..], second[start..]);
        var end = left.Reverse().Zip(right.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        (left, right) = (left[..^end], right[..^end]);
        var isSwap = left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0];
        return isSwap ? 1 : Math.Max(left.Length, right.Length);
    }
}
