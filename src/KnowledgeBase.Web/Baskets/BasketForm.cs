using System.Globalization;
using KnowledgeBase.Citing.Baskets;

namespace KnowledgeBase.Web.Baskets;

/// <summary>The form that the page of a basket is: everything typed on it is kept, whichever button was pressed.</summary>
/// <remarks>Nothing is kept by the site, so nothing can be forged: the answer is the address of another basket.</remarks>
public sealed class BasketForm(IFormCollection fields)
{
    public const string TitleField = "tytul";
    public const string NoteField = "notatka-";
    public const string LastQueryField = "poprzednie";
    public const string PasteField = "wklej";

    /// <summary>What a button does, with a place after a hyphen where it is done to an item.</summary>
    public const string ActionField = "ruch";

    public const string Save = "zapisz";
    public const string Up = "gora";
    public const string Down = "dol";
    public const string Remove = "usun";
    public const string Clear = "wyczysc";
    public const string File = "plik";

    private readonly string[] _action = ((string?)fields[ActionField] ?? "").Split('-', 2);

    public string Query { get; } = BasketAddress.QueryOf(fields[BasketAddress.QueryKey]);

    /// <summary>What was pasted in order to add it.</summary>
    public string Pasted => fields[PasteField].ToString();

    /// <summary>What is to be added, as links have it.</summary>
    public string Added => fields[BasketAddress.AddKey].ToString();

    /// <summary>The file that is wanted; null for the page.</summary>
    public BasketFile? WantedFile => _action is [File, var extension] ? BasketFile.FromExtension(extension) : null;

    /// <summary>The element at which the page is to be read on, so that who uses the keyboard need not look for their place.</summary>
    public string Fragment(Basket basket)
    {
        ArgumentNullException.ThrowIfNull(basket);
        var last = basket.Items.Length - 1;
        return (_action[0], Place) switch
        {
            (Up, { } place) => place - 1 > 0 ? $"{Up}-{place - 1}" : $"{Down}-0",
            (Down, { } place) => place + 1 < last ? $"{Down}-{place + 1}" : $"{Up}-{last}",
            (Remove, { } place) when last >= 0 => $"pozycja-{Math.Min(place, last)}",

            // Whatever else was sent, a header could not hold.
            _ when EntryItem.IsId(IdOf(Added)) => HitId(Added),
            _ when Query.Length > 0 && Query != fields[LastQueryField] => "znalezione",
            _ => "",
        };
    }

    /// <summary>The basket as it was typed and changed; what is added comes after.</summary>
    /// <param name="remarks">Told what of it was not read or not kept.</param>
    public Basket Apply(ICollection<BasketRemark> remarks)
    {
        if (_action[0] == Clear)
            return Basket.Empty;

        var basket = BasketText.Read(fields[BasketAddress.TextKey], remarks)
            .WithTitle(fields[TitleField].ToString())
            .WithNotes(place => fields.TryGetValue(NoteField + place.ToString(CultureInfo.InvariantCulture), out var note) ? note.ToString() : null, remarks);
        return (_action[0], Place) switch
        {
            (Up, { } place) => basket.Move(place, place - 1),
            (Down, { } place) => basket.Move(place, place + 1),
            (Remove, { } place) => basket.Remove(place),
            _ => basket,
        };
    }

    /// <summary>The element of a hit, by what its button adds.</summary>
    public static string HitId(string added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return $"trafienie-{IdOf(added)}";
    }

    private static string IdOf(string added) => added.Split('.')[0];

    private int? Place => _action is [_, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
}
