using System.Text.Json;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>What programs know the values of an enumeration by.</summary>
internal static class ApiCode
{
    /// <summary>The value's name in small letters, its words joined by hyphens.</summary>
    public static string Of<TCode>(TCode code) where TCode : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString());
}
