using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Schema;

/// <summary>Checks values against the forms of their keys, and gathers the references it meets on the way.</summary>
internal sealed partial class FormChecker(ProblemLog log)
{
    private readonly List<Reference> _references = [];

    public IReadOnlyList<Reference> References => _references;

    /// <summary>Checks every key of the map.</summary>
    /// <param name="map">The keys as written.</param>
    /// <param name="keys">The keys that may be there.</param>
    /// <param name="unknown">Makes the message about a key that may not; null passes over it.</param>
    public void CheckMap(YamlMap map, IReadOnlyList<KeyDefinition> keys, Func<string, Fault?> unknown)
    {
        foreach (var pair in map.Pairs)
        {
            if (keys.FirstOrDefault(key => key.Name == pair.Key) is { } key)
                Check(key.Name, pair.Value, pair.Line, key.Form);
            else if (unknown(pair.Key) is { } fault)
                log.Add(pair.Line, fault);
        }

        foreach (var key in keys.Where(key => key.IsRequired && map.Find(key.Name) is null))
            log.Add(map.Line, ProblemTexts.MissingKey(key));
    }

    private void Check(string key, YamlNode value, int line, KeyForm form)
    {
        switch (form, value)
        {
            case (_, YamlScalar { IsEmpty: true }):
                log.Add(line, ProblemTexts.EmptyValue(key, form));
                break;
            case (ListForm { Item: var item }, YamlList list):
                CheckItems(key, list, line, item);
                break;
            case (OneOrManyForm { Item: var item }, YamlList list):
                CheckItems(key, list, line, item);
                break;
            case (OneOrManyForm { Item: var item }, YamlMap map):
                Check(key, map, line, item);
                break;
            case (OneOrManyForm { Item: not MapForm and var item }, YamlScalar scalar):
                CheckScalar(key, scalar, item);
                break;
            case (MapForm { Keys: var keys }, YamlMap map):
                CheckMap(map, keys, name => ProblemTexts.UnknownKey(name, keys.Select(known => known.Name), within: key));
                break;
            case (not (ListForm or OneOrManyForm or MapForm), YamlScalar scalar):
                CheckScalar(key, scalar, form);
                break;
            default:
                log.Add(line, ProblemTexts.WrongForm(key, form, value));
                break;
        }
    }

    private void CheckItems(string key, YamlList list, int line, KeyForm item)
    {
        if (list.Items.Count == 0)
            log.Add(line, ProblemTexts.EmptyValue(key, item));

        foreach (var value in list.Items)
            Check(key, value, value.Line, item);
    }

    private void CheckScalar(string key, YamlScalar scalar, KeyForm form)
    {
        if (form is TermForm or EntryForm)
            _references.Add(new Reference(key, scalar.Text, scalar.Line, form));
        else if (FaultOf(key, scalar.Text, form) is { } fault)
            log.Add(scalar.Line, fault);
    }

    private static Fault? FaultOf(string key, string text, KeyForm form) => form switch
    {
        TextForm { MaxLength: var limit } when text.Length > limit => ProblemTexts.TextTooLong(key, text.Length, limit),
        IdForm when !IsId(text) => ProblemTexts.BadId(text),
        DateForm when !PartialDate.TryParse(text, out var date) || !IsYear(date.Year) => ProblemTexts.BadDate(key, text),
        YearForm when !PartialDate.TryParse(text, out var year) || year.Month is not null || !IsYear(year.Year) =>
            ProblemTexts.BadYear(key, text),
        FlagForm when text is not ("true" or "false") => ProblemTexts.BadChoice(key, text, ["true", "false"]),
        NumberForm bounds when !IsNumber(text, bounds) => ProblemTexts.BadNumber(key, text, bounds),
        WebAddressForm when !IsWebAddress(text) => ProblemTexts.BadAddress(key, text),
        KindForm when !EntryKindNames.TryFromCode(text, out _) => ProblemTexts.UnknownKind(key, text),
        ChoiceForm { Values: var values } when !values.Contains(text) => ProblemTexts.BadChoice(key, text, values),
        _ => null,
    };

    public static bool IsId(string text) => text.Length <= IdForm.MaxLength && IdPattern().IsMatch(text);

    private static bool IsYear(int year) => year is >= YearForm.First and <= YearForm.Last;

    private static bool IsNumber(string text, NumberForm bounds) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number >= bounds.Min && number <= bounds.Max;

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0;

    // "$" would let a line feed through at the end.
    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
