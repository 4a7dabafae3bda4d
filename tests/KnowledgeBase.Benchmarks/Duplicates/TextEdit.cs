namespace KnowledgeBase.Benchmarks.Duplicates;

/// <summary>One way in which a text is taken over by somebody else.</summary>
/// <param name="Name">What is done to it.</param>
/// <param name="Apply">Makes the new text, sentence by sentence.</param>
public sealed record TextEdit(string Name, Func<IReadOnlyList<string>, TextEditor, IReadOnlyList<string>> Apply)
{
    public static IReadOnlyList<TextEdit> All { get; } =
    [
        new("copied as it is", (text, _) => text),
        new("three words of ten inflected otherwise", (text, editor) => editor.Inflect(text, 0.3)),
        new("names and numbers replaced", (text, editor) => editor.ReplaceNames(text)),
        new("one word of twenty replaced", (text, editor) => editor.ReplaceWords(text, 0.05)),
        new("one word of ten replaced", (text, editor) => editor.ReplaceWords(text, 0.1)),
        new("one word of five replaced", (text, editor) => editor.ReplaceWords(text, 0.2)),
        new("three words of ten replaced", (text, editor) => editor.ReplaceWords(text, 0.3)),
        new("a third of the sentences dropped", (text, editor) => editor.Drop(text, 1 / 3.0)),
        new("two thirds of the sentences dropped", (text, editor) => editor.Drop(text, 2 / 3.0)),
        new("half as many sentences inserted", (text, editor) => editor.Insert(text, 0.5)),
        new("as many sentences inserted", (text, editor) => editor.Insert(text, 1)),
        new("sentences in another order", (text, editor) => editor.Reorder(text)),
        new("all of it a little", (text, editor) => editor.ReplaceWords(editor.ReplaceNames(editor.Inflect(editor.Drop(editor.Reorder(text), 0.2), 0.2)), 0.05)),
        new("one paragraph in a text of its own", (text, editor) => editor.Insert([.. text.Take(Math.Max(2, text.Count / 8))], 7)),
    ];
}
