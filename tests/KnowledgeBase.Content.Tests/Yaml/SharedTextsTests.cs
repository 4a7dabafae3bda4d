using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Tests.Yaml;

public sealed class SharedTextsTests
{
    [Test]
    public void Equal_short_texts_are_one_object()
    {
        var text = SharedTexts.Of(Copy("zielen-miejska"));

        Assert.That(SharedTexts.Of(Copy("zielen-miejska")), Is.SameAs(text));
    }

    [Test]
    public void Whatever_is_asked_the_answer_is_equal()
    {
        // More than there are places, so that texts push each other out.
        Parallel.For(0, 100_000, number =>
        {
            var text = new string('a', number % 60) + number % 30_000;
            if (SharedTexts.Of(text) != text)
                throw new InvalidOperationException(text);
        });

        Assert.That(SharedTexts.Of(""), Is.Empty);
    }

    private static string Copy(string text) => new(text.AsSpan());
}
