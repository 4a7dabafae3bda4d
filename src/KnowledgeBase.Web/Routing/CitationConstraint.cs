using KnowledgeBase.Web.Citing;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only names of files of citations: <c>{file:citation}</c>.</summary>
public sealed class CitationConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        CitationFile.TryParse(values[routeKey] as string, out _);
}
