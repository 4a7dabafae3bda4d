namespace KnowledgeBase.Web.Languages;

/// <summary>The row of links to a list's files.</summary>
public interface IExportWords
{
    string Download { get; }
}
