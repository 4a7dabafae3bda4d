using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Bodies;

public sealed class RenderedBodiesTests
{
    [Test]
    public void What_was_rendered_longest_ago_is_let_go_and_rendered_the_same_again()
    {
        using var small = new SmallLibrary();
        var bodies = small.Read().Entries.Select(entry => entry.Body).Where(body => body.Passages.Count > 0).Take(3).ToArray();
        var before = bodies.Select(body => (body.Passages, body.Html)).ToArray();
        var rendered = new RenderedBodies(2);

        foreach (var body in bodies)
            rendered.Add(body);

        Assert.That(bodies[1].Passages, Is.SameAs(before[1].Passages));
        Assert.That(bodies[2].Html, Is.SameAs(before[2].Html));
        Assert.That(bodies[0].Html, Is.Not.SameAs(before[0].Html).And.EqualTo(before[0].Html));
        Assert.That(bodies[0].Passages, Is.Not.SameAs(before[0].Passages).And.EqualTo(before[0].Passages));
    }

    [Test]
    public void A_digest_tells_texts_apart_and_outlasts_what_was_rendered()
    {
        var (first, same) = (BodyOf("Ala\n\n## Kot\n\nDom"), BodyOf("Ala\n\n## Kot\n\nDom\n"));
        var others = new[] { "Ala\n\nKot\n\nDom", "Ala\n\n## Kot", "## Kot\n\nAla\n\n## Dom", "Al\n\na\n\n## Kot\n\nDom", "" }.Select(BodyOf);

        var before = first.Digest;
        first.LetGo();

        Assert.That(first.Digest, Is.EqualTo(before).And.EqualTo(same.Digest));
        Assert.That(others.Select(other => other.Digest).Append(before), Is.Unique);
    }

    private static EntryBody BodyOf(string markdown) => EntryBody.Of(new BodySource(markdown, []), _ => null);
}
