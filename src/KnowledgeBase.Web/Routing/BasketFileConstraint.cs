using KnowledgeBase.Web.Baskets;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only the extensions of a basket's files: <c>{file:basket}</c>.</summary>
public sealed class BasketFileConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        BasketFile.FromExtension(values[routeKey] as string) is not null;
}
