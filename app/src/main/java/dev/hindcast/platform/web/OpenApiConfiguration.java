package dev.hindcast.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: what all operations share. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Command.class, PageRequest.class);
    }

    @Bean
    OpenAPI openApi() {
        var components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addResponses(
                        "Problem",
                        new ApiResponse()
                                .description("A problem as RFC 9457 lays down; its type tells which.")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
        return new OpenAPI()
                .info(new Info()
                        .title("Hindcast")
                        .version("v1")
                        .description("What data-science projects are worth, and what their failures taught.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    ModelConverter valuesAsTexts() {
        return new ValuesAsTexts();
    }

    /** Shows identifiers, codes, months and currencies as the texts they are written as, and money by its own schema. */
    private static final class ValuesAsTexts implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
            JavaType java = Json31.mapper().constructType(type.getType());
            var raw = java == null ? null : java.getRawClass();
            if (raw == Money.class) {
                return new Schema<>().$ref("#/components/schemas/Money");
            }
            if (raw == YearMonth.class || raw == Currency.class || raw != null && isSingleValue(raw)) {
                return CommandSchemas.string(null);
            }
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }

        private static boolean isSingleValue(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getName().equals("value");
        }
    }
}
