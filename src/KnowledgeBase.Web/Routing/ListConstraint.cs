using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only the folders of controlled lists: <c>{folder:list}</c>.</summary>
public sealed class ListConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string folder && VocabularyList.IsFolder(folder);
}
