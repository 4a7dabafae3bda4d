using KnowledgeBase.Evaluation.Conflation;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Tests.Conflation;

public sealed class LemmaSplitTests
{
    private static readonly VocabularyWord[] Words =
    [
        .. Enumerable.Range(0, 2000).Select(number => new VocabularyWord($"f{(char)('a' + (number % 26))}{Letters(number)}", [$"lemat{Letters(number)}"])),
    ];

    [Test]
    public void About_a_tenth_of_the_lemmas_is_held_out()
    {
        var split = new LemmaSplit(Words, seed: 1);

        Assert.That(split.HeldOut, Has.Count.InRange(140, 260));
        Assert.That(split.Training.Concat(split.HeldOut).Select(word => word.Form), Is.EquivalentTo(Words.Select(word => word.Form)));
    }

    [Test]
    public void Lemmas_with_the_same_last_letters_go_the_same_way()
    {
        VocabularyWord[] words = [.. Words.SelectMany(word => new[] { word, new VocabularyWord("prze" + word.Form, ["prze" + word.Lemmas[0]]) })];

        var split = new LemmaSplit(words, seed: 3);

        var endings = split.Training.Select(word => word.Lemmas[0][^LemmaSplit.SharedLetters..]).ToHashSet();
        Assert.That(split.HeldOut.Where(word => endings.Contains(word.Lemmas[0][^LemmaSplit.SharedLetters..])), Is.Empty);
    }

    [Test]
    public void A_form_with_a_known_lemma_is_known_by_that_alone()
    {
        var lone = new LemmaSplit(Words, seed: 1);
        var (known, unseen) = (lone.Training[0].Lemmas[0], lone.HeldOut[0].Lemmas[0]);

        var split = new LemmaSplit([new VocabularyWord("forma", [known, unseen])], seed: 1);

        Assert.That(split.HeldOut, Is.Empty);
        Assert.That(split.Training.Single().Lemmas, Is.EqualTo(new[] { known }));
    }

    [Test]
    public void Another_seed_gives_another_split() =>
        Assert.That(
            new LemmaSplit(Words, seed: 2).HeldOut.Select(word => word.Form),
            Is.Not.EqualTo(new LemmaSplit(Words, seed: 1).HeldOut.Select(word => word.Form)));

    private static string Letters(int number) => string.Create(6, number, (letters, left) =>
    {
        for (var i = letters.Length - 1; i >= 0; i--, left /= 26)
            letters[i] = (char)('a' + (left % 26));
    });
}
