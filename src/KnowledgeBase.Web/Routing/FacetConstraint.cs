using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only the codes of facets: <c>{facet:facet}</c>.</summary>
public sealed class FacetConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string code && FacetNames.TryFromCode(code, out _);
}
