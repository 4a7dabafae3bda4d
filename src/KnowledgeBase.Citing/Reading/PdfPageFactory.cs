using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Has the pages of a PDF drawn by <see cref="PdfLetters"/>, and not by the library, which nobody can stop.</summary>
/// <remarks>The library makes it; the budget comes with the filters.</remarks>
internal sealed class PdfPageFactory(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<IReadOnlyList<PdfLetter>>(scanner, resources, filters, parser, options)
{
    private readonly ReadingBudget _budget = ((BudgetedFilters)options.FilterProvider!).Budget;

    protected override IReadOnlyList<PdfLetter> ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        PdfLetters.Of(new PdfPageInput(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions, operations ?? []), _budget);
}

/// <summary>A page before it is drawn: its operations and what they need, as the library hands them to whoever draws.</summary>
internal sealed record PdfPageInput(
    int Number,
    IResourceStore Resources,
    IPdfTokenScanner Scanner,
    IPageContentParser Parser,
    ILookupFilterProvider Filters,
    CropBox CropBox,
    UserSpaceUnit Unit,
    PageRotationDegrees Rotation,
    TransformationMatrix Matrix,
    ParsingOptions Options,
    IReadOnlyList<IGraphicsStateOperation> Operations);
