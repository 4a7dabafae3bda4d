using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace KnowledgeBase.Web.Live;

/// <summary>Registers <see cref="MemoryKeys"/>, made when something first asks for one.</summary>
public static class MemoryKeysRegistration
{
    public static IServiceCollection AddMemoryKeys(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        // The framework makes a key at each start, for which the first request would wait.
        foreach (var maker in services.Where(IsKeyMaker).ToList())
            _ = services.Remove(maker);

        return services.ConfigureOptions<MemoryKeys>();
    }

    private static bool IsKeyMaker(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly;
}
