using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Variants;

namespace KnowledgeBase.Evaluation.Tests.Variants;

public sealed class QueryVariantTests
{
    private static readonly JudgedQuery Query = new("Zażółć gęślą JAŹŃ", ["1"]);

    [Test]
    public void Polish_letters_are_typed_plain() =>
        Assert.That(new QueryVariant(WithoutPolishLetters: true).Apply(Query).Text, Is.EqualTo("Zazolc gesla JAZN"));

    [Test]
    public void Without_a_variant_the_query_stays() =>
        Assert.That(new QueryVariant().Apply(Query), Is.EqualTo(Query));

    [Test]
    public void What_is_relevant_stays() =>
        Assert.That(new QueryVariant(true, 5).Apply(Query).Relevant, Is.EqualTo(Query.Relevant));
}
