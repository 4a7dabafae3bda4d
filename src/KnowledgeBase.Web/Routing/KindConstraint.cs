using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only the folders of kinds of entry: <c>{folder:kind}</c>.</summary>
public sealed class KindConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string folder && EntryKindNames.TryFromFolder(folder, out _);
}
