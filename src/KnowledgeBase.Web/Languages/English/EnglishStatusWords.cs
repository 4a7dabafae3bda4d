namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishStatusWords : IStatusWords
{
    public string Start => "Start page and search";

    public string AllRecommendations => "All recommendations";

    public string Heading(int code) => code switch
    {
        StatusCodes.Status404NotFound => "There is no such page",
        >= 400 and < 500 => "This request cannot be answered",
        _ => "Something went wrong",
    };

    public string Explanation(int code) => code switch
    {
        StatusCodes.Status404NotFound =>
            "The address may have a slip in it. Addresses of entries do not change: if it came from a citation, compare it with its source once more.",
        >= 400 and < 500 => "The server does not understand this address. Start from the search.",
        _ => "The fault is ours and has been recorded. Try again in a moment.",
    };
}
