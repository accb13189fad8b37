package io.sixpager.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * JSON under pinned names. A closed catalogue replaces class names on the wire, so that a renamed class keeps its
 * history and a forged {@code payload_type} names nothing that could be loaded.
 */
final class EventSerializer extends Jackson3Serializer {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Class<?>> modules = new HashMap<>();

    EventSerializer(Collection<EventFamily> families) {
        super(Jackson3Serializer.builder());
        classes.put(MetaData.class.getName(), MetaData.class);
        for (var family : families) {
            classes.putAll(family.namesToClasses());
            family.namesToClasses().keySet().forEach(name -> modules.put(module(name), family.type()));
        }
        classes.forEach((name, type) -> names.put(type, name));
    }

    private static String module(String name) {
        return name.substring(0, name.indexOf('.') + 1);
    }

    /** What a stored event is, or would be, whether or not it can be read. */
    Class<?> kindOf(String name) {
        var known = classes.get(name);
        return known == null ? modules.getOrDefault(module(name), Object.class) : known;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        var name = names.get(type);
        if (name == null) {
            throw new SerializationException(type + " is in no event family and cannot be stored");
        }
        return new SimpleSerializedType(name, getRevisionResolver().revisionOf(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        var known = classes.get(type.getName());
        if (known == null) {
            throw new SerializationException("Unknown event type in the store: " + type.getName());
        }
        return known;
    }
}
