package dev.hindcast.platform.axon;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One serializer for events, snapshots, tokens and metadata. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    @Bean
    @Primary
    Serializer serializer(BeanFactory beans) {
        return new StoredNameSerializer(StoredNames.in(AutoConfigurationPackages.get(beans)));
    }
}
