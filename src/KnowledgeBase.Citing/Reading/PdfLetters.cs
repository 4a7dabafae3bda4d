using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Draws a page and keeps its letters alone, as long as the budget lasts.</summary>
/// <remarks>
/// Forms may draw one another (ISO 32000-1, section 8.10), each ten times, so that a short file takes for ever: before each form,
/// and at each letter, the budget is asked. When it is over the rest is passed over rather than refused, since the library
/// catches what an operation throws and goes on with the next.
/// </remarks>
internal sealed class PdfLetters(PdfPageInput page, ReadingBudget budget)
    : BaseStreamProcessor<IReadOnlyList<PdfLetter>>(page.Number, page.Resources, page.Scanner, page.Parser, page.Filters, page.CropBox, page.Unit, page.Rotation, page.Matrix, page.Options)
{
    private readonly List<PdfLetter> _letters = [];
    private int _sequence = -1;

    /// <exception cref="UnreadableDocumentException">A limit was passed.</exception>
    public static IReadOnlyList<PdfLetter> Of(PdfPageInput page, ReadingBudget budget)
    {
        if (page.Operations.Count == 0)
            return [];

        var letters = new PdfLetters(page, budget).Process(page.Number, page.Operations);
        budget.Check();
        return letters;
    }

    public override IReadOnlyList<PdfLetter> Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return _letters;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (budget.IsOver)
            return;

        // An accent that is drawn in the same go as its letter belongs to it.
        if (unicode is [>= '\u0300' and <= '\u036F'] && currentOffset > 0 && _letters.Count > 0 && _sequence == TextSequence)
        {
            _letters[^1] = _letters[^1] with { Value = _letters[^1].Value + unicode };
            return;
        }

        var bounds = characterBoundingBox.GlyphBounds;
        var (top, bottom) = (Place(bounds.TopLeft, renderingMatrix, textMatrix, transformationMatrix), Place(bounds.BottomLeft, renderingMatrix, textMatrix, transformationMatrix));
        _letters.Add(new PdfLetter(
            unicode,
            Place(new PdfPoint(0, 0), renderingMatrix, textMatrix, transformationMatrix),
            Place(new PdfPoint(characterBoundingBox.Width, 0), renderingMatrix, textMatrix, transformationMatrix),
            pointSize > 0 ? pointSize : Math.Max(1, Math.Abs(top.Y - bottom.Y))));
        _sequence = TextSequence;
        if (_letters.Count > budget.Limits.Characters)
            _ = budget.Refuse(DocumentFault.TooManyCharacters, budget.Limits.Characters);
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (!budget.IsOver)
            base.ProcessFormXObject(formStream, xObjectName);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private static PdfPoint Place(PdfPoint point, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page) =>
        page.Transform(text.Transform(rendering.Transform(point)));
}
