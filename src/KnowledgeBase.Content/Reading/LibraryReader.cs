namespace KnowledgeBase.Content.Reading;

/// <summary>Reads a content folder into a <see cref="Library"/>; one bad file never stops the rest.</summary>
public sealed class LibraryReader
{
    /// <summary>Reads the whole folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="options">What to leave out.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public Library Read(string folder, ContentOptions options) => throw new NotSupportedException();
}
