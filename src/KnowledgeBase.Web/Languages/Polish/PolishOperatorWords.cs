using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishOperatorWords : IOperatorWords
{
    public string Name(Operator construct) => construct.Name;

    public string Meaning(Operator construct) => construct.Meaning;
}
