using KnowledgeBase.Testing;
using KnowledgeBase.Web.Evidence;

namespace KnowledgeBase.Web.Tests.Evidence;

public sealed class TypedParagraphTests
{
    [TestCase("", ExpectedResult = false)]
    [TestCase("Jak miasta mogą dziś finansować utrzymanie zieleni, skoro dotacje obejmują tylko jej zakładanie?", ExpectedResult = false)]
    [TestCase(SampleDrafts.Rain, ExpectedResult = true)]
    public bool A_paragraph_is_longer_than_a_question(string typed) => TypedParagraph.IsParagraph(typed);
}
