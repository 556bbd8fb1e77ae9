package dev.hindcast.platform.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Stores events and snapshots under their permanent names, and Axon's own types under their class names. What is stored
 * under an unknown name stops its reader instead of being passed over in silence.
 *
 * @see "ADR-0003"
 */
final class StoredNameSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    private final StoredNames names;

    StoredNameSerializer(StoredNames names) {
        super(builder().jsonMapperBuilderCustomizer(StoredNameSerializer::configure));
        this.names = names;
    }

    private static void configure(JsonMapper.Builder mapper) {
        mapper.annotationIntrospector(new StateIsFields())
                // A replay token may hold a context of any type; only plain values and Axon's own are read.
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(AXON)
                        .allowIfSubType("java.lang.")
                        .build())
                .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return names.isRetired(type.getName()) ? UnknownSerializedType.class : super.classForType(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        String name = type.getName();
        if (name.startsWith(AXON)) {
            return name;
        }
        return names.classOf(name)
                .orElseThrow(() -> new SerializationException("Nothing is known of the stored name " + name))
                .getName();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type.getName().startsWith(AXON)) {
            return super.typeForClass(type);
        }
        StoredAs stored = ((Class<?>) type).getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new SerializationException(type.getName() + " has no stored name");
        }
        return new SimpleSerializedType(stored.value(), getRevisionResolver().revisionOf(type));
    }

    /** The state of an aggregate, in a snapshot, is its fields, without getters; what is sealed says which kind it is. */
    private static final class StateIsFields extends JacksonAnnotationIntrospector {

        private static final JsonTypeInfo.Value KIND = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "@kind", null, false, null, null);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            var found = super.findPolymorphicTypeInfo(config, annotated);
            boolean isSealed = annotated instanceof AnnotatedClass type
                    && type.getRawType().isSealed();
            return found == null && isSealed ? KIND : found;
        }

        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
            StoredAs stored = type.getRawType().getAnnotation(StoredAs.class);
            return stored == null ? super.findTypeName(config, type) : stored.value();
        }

        @Override
        public VisibilityChecker findAutoDetectVisibility(
                MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
            var found = super.findAutoDetectVisibility(config, type, checker);
            if (type.getRawType().isRecord() || type.getName().startsWith(AXON)) {
                return found;
            }
            return found.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withSetterVisibility(Visibility.NONE);
        }
    }
}
