using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only what may be the anchor of a passage: <c>{anchor:passage}</c>.</summary>
public sealed class PassageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        PassageAnchor.IsWellFormed(values[routeKey] as string);
}
