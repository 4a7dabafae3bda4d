using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>Registers the log, if there is to be one.</summary>
public static class QueryLogRegistration
{
    public static IServiceCollection AddQueryLog(this IServiceCollection services, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.QueryLog is not { Length: > 0 } path)
            return services;

        return services
            .AddSingleton(new QueryLogFolder(path))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<QueryLogWriter>(provider, options.QueryLogDays))
            .AddHostedService(provider => provider.GetRequiredService<QueryLogWriter>())
            .AddSingleton<QueryLogFilter>()
            .Configure<MvcOptions>(mvc => mvc.Filters.AddService<QueryLogFilter>());
    }
}
