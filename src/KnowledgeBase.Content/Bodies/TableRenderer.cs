using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KnowledgeBase.Content.Bodies;

/// <summary>
/// Writes a table inside a box that scrolls by touch and by keyboard, with alignment as classes: the site's content
/// security policy forbids the inline styles that Markdig would write.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    private int _count;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Tabela {number}\">");
        renderer.WriteLine("<table>");
        WriteRows(renderer, table, "thead", [.. table.OfType<TableRow>().Where(row => row.IsHeader)]);
        WriteRows(renderer, table, "tbody", [.. table.OfType<TableRow>().Where(row => !row.IsHeader)]);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, List<TableRow> rows)
    {
        if (rows.Count == 0)
            return;

        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr").WriteAttributes(row).WriteLine(">");
            for (var column = 0; column < row.Count; column++)
                WriteCell(renderer, (TableCell)row[column], row.IsHeader, AlignmentOf(table, column), column == 0 ? NumberOf(row) : "");
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment, string number)
    {
        var (tag, scope) = isHeader ? ("th", " scope=\"col\"") : ("td", "");
        var style = alignment switch
        {
            TableColumnAlign.Center => $" class=\"{HtmlCleaner.CenteredCell}\"",
            TableColumnAlign.Right => $" class=\"{HtmlCleaner.RightCell}\"",
            _ => "",
        };
        renderer.Write($"<{tag}{scope}{style}{number}>");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine($"</{tag}>");
    }

    /// <summary>The row's visible number, for its first cell: a row itself has no room in which a style sheet could show it.</summary>
    private static string NumberOf(TableRow row) =>
        row.GetAttributes().Properties?.Find(property => property.Key == HtmlCleaner.PassageNumber).Value is { } number
            ? $" {HtmlCleaner.PassageNumber}=\"{number}\""
            : "";

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
}
