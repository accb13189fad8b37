package io.sixpager.openapi;

import io.sixpager.command.CommandFamily;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** Operations stand under their module's name; those that answer with a receipt take the headers of commands. */
@DescribesInterface
class Operations implements OperationCustomizer, OpenApiCustomizer {

    private static final String PRODUCT = "io.sixpager.";

    private static final Map<String, String> HEADERS = Map.of(
            "Idempotency-Key", "The same key with the same request acts once.",
            "Sixpager-Claimed-At", "When the imported original happened.",
            "Sixpager-Claimed-By", "By whom the imported original was done.",
            "Sixpager-Claimed-Source", "Where the imported history comes from.");

    private final List<CommandFamily<?, ?>> families;

    Operations(List<CommandFamily<?, ?>> families) {
        this.families = families;
    }

    @Override
    public void customise(OpenAPI document) {
        HEADERS.forEach((name, description) -> document.getComponents()
                .addParameters(
                        name,
                        new HeaderParameter()
                                .name(name)
                                .description(description)
                                .schema(new StringSchema())));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setTags(List.of(module(handler)));
        if (isCommand(handler)) {
            HEADERS.keySet().stream()
                    .sorted()
                    .map(name -> new Parameter().$ref(name))
                    .forEach(operation::addParametersItem);
        }
        return operation;
    }

    private static String module(HandlerMethod handler) {
        var below = handler.getBeanType().getPackageName().substring(PRODUCT.length());
        return below.split("\\.", 2)[0];
    }

    private boolean isCommand(HandlerMethod handler) {
        var answer = ResolvableType.forMethodReturnType(handler.getMethod());
        return Stream.of(answer, answer.getGeneric())
                .anyMatch(type -> families.stream().anyMatch(family -> family.receipt() == type.resolve()));
    }
}
