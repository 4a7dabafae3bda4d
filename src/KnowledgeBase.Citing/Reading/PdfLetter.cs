using UglyToad.PdfPig.Core;

namespace KnowledgeBase.Citing.Reading;

/// <summary>A letter as it is drawn.</summary>
/// <param name="Value">What it is in Unicode; of an accent that was drawn over it, both.</param>
/// <param name="Start">Where its baseline begins, in points from the lower left of the page.</param>
/// <param name="End">Where its baseline ends.</param>
/// <param name="Size">Its height in points.</param>
internal readonly record struct PdfLetter(string Value, PdfPoint Start, PdfPoint End, double Size);
