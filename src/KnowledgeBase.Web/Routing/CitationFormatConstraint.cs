using KnowledgeBase.Citing;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only the extensions of citations: <c>{format:citationformat}</c>.</summary>
public sealed class CitationFormatConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        CitationFormat.FromExtension(values[routeKey] as string) is not null;
}
