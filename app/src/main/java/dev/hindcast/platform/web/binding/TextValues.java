package dev.hindcast.platform.web.binding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import tools.jackson.databind.node.StringNode;

/** Reads path variables and query parameters by the same rules as the fields of bodies. */
public final class TextValues implements ConditionalGenericConverter {

    private static final Set<Class<?>> JDK = Set.of(LocalDate.class, YearMonth.class, Currency.class);

    private final IdResolvers ids;
    private final ValueReader values;

    public TextValues(IdResolvers ids) {
        this.ids = ids;
        this.values = new ValueReader(ids);
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var type = target.getType();
        return JDK.contains(type) || type.getName().startsWith("dev.hindcast.");
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Stream.concat(JDK.stream(), Stream.of(Record.class, Enum.class))
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor target) {
        if (source == null || source.toString().isBlank()) {
            return null;
        }
        var kind = Kind.of(target.getType());
        if (kind instanceof Kind.Identifier(var type)) {
            return ids.inUrl(type, source.toString());
        }
        return values.readOne(kind, StringNode.valueOf(source.toString()));
    }
}
