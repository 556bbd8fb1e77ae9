package dev.hindcast.platform.web;

import dev.hindcast.shared.Money;
import java.lang.reflect.RecordComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as the REST interface speaks it: identifiers and codes as texts, amounts of money as texts, nothing twice. */
final class ApiJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule()
                    .addSerializer(new MoneyAsText())
                    .setSerializerModifier(new SingleValuesAsThemselves()))
            .build();

    private ApiJson() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    private static final class MoneyAsText extends StdSerializer<Money> {

        MoneyAsText() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("amount", money.amount().toPlainString());
            json.writeStringProperty("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    /** Writes {@code Line}, {@code Code}, identifiers and other records around one {@code value} as that value. */
    private static final class SingleValuesAsThemselves extends ValueSerializerModifier {

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
            var type = bean.getBeanClass();
            if (!type.isRecord() || type.getRecordComponents().length != 1) {
                return serializer;
            }
            var component = type.getRecordComponents()[0];
            return component.getName().equals("value") ? new AsValue(type, component) : serializer;
        }
    }

    private static final class AsValue extends StdSerializer<Object> {

        private final transient RecordComponent component;

        AsValue(Class<?> type, RecordComponent component) {
            super(type);
            this.component = component;
            component.getAccessor().setAccessible(true);
        }

        @Override
        public void serialize(Object holder, JsonGenerator json, SerializationContext context) {
            try {
                context.writeValue(json, component.getAccessor().invoke(holder));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
