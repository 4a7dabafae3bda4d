using KnowledgeBase.Citing.Baskets;

namespace KnowledgeBase.Web.Baskets;

/// <summary>Remarks on a change, as the address to which it leads tells them.</summary>
public static class BasketRemarkCode
{
    private static readonly (BasketRemarkKind Kind, string Code)[] Codes =
    [
        (BasketRemarkKind.UnknownForm, "nieczytelna"),
        (BasketRemarkKind.Damaged, "uszkodzona"),
        (BasketRemarkKind.CutOff, "urwana"),
        (BasketRemarkKind.Repeated, "powtorzona"),
        (BasketRemarkKind.Full, "pelna"),
        (BasketRemarkKind.NotesShortened, "skrocone"),
    ];

    /// <summary>The codes of the remarks that a change can have, each once.</summary>
    public static IEnumerable<string> Of(IEnumerable<BasketRemark> remarks) =>
        Codes.Where(row => remarks.Any(remark => remark.Kind == row.Kind)).Select(row => row.Code);

    public static IEnumerable<BasketRemark> Read(IEnumerable<string?> codes) =>
        Codes.Where(row => codes.Contains(row.Code)).Select(row => new BasketRemark(row.Kind));
}
