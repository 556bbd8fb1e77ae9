package dev.hindcast.platform.web;

import dev.hindcast.platform.web.binding.IdResolvers;
import dev.hindcast.platform.web.binding.RecordBinder;
import dev.hindcast.platform.web.binding.TextValues;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InstallationZone;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC to read commands, identifiers, moments and pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final InstallationZone zone;
    private final IdResolvers ids;

    WebConfiguration(InstallationZone zone, List<IdResolver<?>> resolvers) {
        this.zone = zone;
        this.ids = new IdResolvers(resolvers);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> arguments) {
        arguments.add(new CommandArgument(new RecordBinder(ids)));
        arguments.add(new PageArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new SoundRequests()).addPathPatterns(Api.RESOURCES + "**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TextValues(ids));
        registry.addConverter(String.class, Instant.class, new Moments(zone));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(ApiJson.mapper()));
    }
}
