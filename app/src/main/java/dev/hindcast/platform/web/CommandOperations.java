package dev.hindcast.platform.web;

import dev.hindcast.platform.web.binding.Names;
import dev.hindcast.platform.web.binding.RecordShape;
import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Receipt;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Lists every command with a path, a body and answers of its own, and says what every operation may refuse. */
@Component
class CommandOperations implements OperationCustomizer, OpenApiCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String COMMAND = "x-command";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "#/components/responses/Problem";
    private static final String RECEIPT = "#/components/schemas/Receipt";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(Command.class::isAssignableFrom)
                .findFirst()
                .ifPresent(command -> operation.addExtension(COMMAND, command.getName()));
        if (Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == PageRequest.class)) {
            operation.addParametersItem(query("page", "integer", "The page, from 0."));
            operation.addParametersItem(query("size", "integer", "1 to 500 items; 50 unless said."));
            operation.addParametersItem(query("sort", "string", "A field, with ,asc or ,desc if wanted."));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> isMapOfAll(parameter, method));
        }
        return operation;
    }

    /** All parameters at once are none of their own: the resource describes each of them. */
    private static boolean isMapOfAll(Parameter parameter, HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .anyMatch(it ->
                        Map.class.isAssignableFrom(it.getType()) && it.getName().equals(parameter.getName()));
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas("Money", CommandSchemas.money());
        var components = document.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        ModelConverters.getInstance(true).readAll(Receipt.class).forEach(components::addSchemas);
        var expanded = new Paths();
        document.getPaths().forEach((path, item) -> {
            var post = item.getPost();
            var command = post == null ? null : command(post);
            if (post != null && command != null && !command.isRecord()) {
                CommandNames.of(command)
                        .forEach((name, record) -> expanded.addPathItem(
                                path.replace("{command}", name),
                                new PathItem().post(given(document, record, path, post))));
            } else {
                if (post != null && command != null) {
                    item.setPost(given(document, command, path, post));
                }
                expanded.addPathItem(path, item);
            }
        });
        expanded.forEach((path, item) -> item.readOperations().forEach(operation -> complete(path, operation)));
        document.setPaths(expanded);
        AnswerSchemas.complete(document);
    }

    private static @Nullable Class<?> command(Operation operation) {
        var extensions = operation.getExtensions();
        var name = extensions == null ? null : extensions.remove(COMMAND);
        try {
            return name == null ? null : Class.forName(name.toString());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Operation given(OpenAPI document, Class<?> command, String path, Operation origin) {
        var name = schemaName(command);
        var body = CommandSchemas.of(command, variables(path));
        document.getComponents().addSchemas(name, body);
        var words = Names.kebab(command.getSimpleName()).replace('-', ' ');
        var operation = new Operation()
                .tags(origin.getTags())
                .operationId(name)
                .summary(Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .description(allowedTo(command))
                .requestBody(new RequestBody()
                        .required(body.getRequired() != null)
                        .content(json("#/components/schemas/" + name)));
        operation.addParametersItem(
                header("If-Match", "The version that was read, in quotes; another one answers 412."));
        operation.addParametersItem(header(IdempotencyFilter.HEADER, "Makes a repetition safe for 24 hours."));
        var shape = RecordShape.of(command);
        var created = shape.creates()
                || origin.getResponses() != null && origin.getResponses().containsKey("201");
        operation.responses(new ApiResponses()
                .addApiResponse(
                        created ? "201" : "200",
                        new ApiResponse()
                                .description(created ? "Created; Location tells where." : "Done.")
                                .content(json(answer(origin)))));
        return operation;
    }

    /** What the resource says it answers: a receipt unless it has more to tell. */
    private static String answer(Operation origin) {
        return Stream.ofNullable(origin.getResponses())
                .flatMap(responses -> responses.values().stream())
                .map(ApiResponse::getContent)
                .filter(content -> content != null)
                .flatMap(content -> content.values().stream())
                .map(media ->
                        media.getSchema() == null ? null : media.getSchema().get$ref())
                .filter(reference -> reference != null)
                .findFirst()
                .orElse(RECEIPT);
    }

    private static String schemaName(Class<?> command) {
        var feature = command.getEnclosingClass();
        return (feature == null ? "" : feature.getSimpleName().replaceFirst("Command$", "")) + command.getSimpleName();
    }

    private static String allowedTo(Class<?> command) {
        var allowed = command.getAnnotation(AllowedTo.class);
        return allowed == null
                ? ""
                : "Allowed to " + Arrays.stream(allowed.value()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".";
    }

    private static void complete(String path, Operation operation) {
        operation.setTags(List.of(path.replaceFirst("^" + Api.RESOURCES, "").replaceFirst("/.*$", "")));
        var given = operation.getParameters() == null
                ? Set.<String>of()
                : operation.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        variables(path).stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> operation.addParametersItem(
                        new Parameter().in("path").name(name).required(true).schema(CommandSchemas.string(null))));
        var statuses = operation.getRequestBody() == null
                ? new String[] {"401", "404", "422", "429"}
                : new String[] {"400", "401", "403", "404", "409", "412", "413", "415", "422", "429"};
        for (var status : statuses) {
            operation.getResponses().addApiResponse(status, new ApiResponse().$ref(PROBLEM));
        }
    }

    private static Set<String> variables(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("command"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Content json(String reference) {
        return new Content().addMediaType(JSON, new MediaType().schema(new Schema<>().$ref(reference)));
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter().in("header").name(name).description(meaning).schema(CommandSchemas.string(null));
    }

    private static Parameter query(String name, String type, String meaning) {
        var schema = new Schema<>();
        schema.addType(type);
        return new Parameter().in("query").name(name).description(meaning).schema(schema);
    }
}
