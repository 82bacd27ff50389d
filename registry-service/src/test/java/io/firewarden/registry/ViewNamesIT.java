package io.firewarden.registry;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document for the portal knows a record by its simple name: of two with one name it
 * would describe only the first, for both.
 */
@RegistryTest
class ViewNamesIT {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void noTwoRecordsOnTheWireShareASimpleName() {
		Set<Class<?>> onWire = new LinkedHashSet<>();
		this.handlers.getHandlerMethods().values().forEach((handler) -> types(handler.getMethod()).forEach((type) -> {
			collect(type, onWire);
		}));
		assertThat(onWire).hasSizeGreaterThan(100);
		assertThat(shared(onWire)).isEmpty();
	}

	@Test
	void aSharedNameIsFound() {
		Set<Class<?>> two = new LinkedHashSet<>();
		collect(One.class, two);
		collect(Other.class, two);
		assertThat(shared(two)).containsExactly("Row");
	}

	private static Set<String> shared(Set<Class<?>> types) {
		return types.stream()
			.collect(Collectors.groupingBy(Class::getSimpleName, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((name) -> name.getValue() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static Stream<Type> types(Method method) {
		return Stream.concat(Stream.of(method.getGenericReturnType()),
				Arrays.stream(method.getParameters())
					.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
					.map((parameter) -> parameter.getParameterizedType()));
	}

	private static void collect(Type type, Set<Class<?>> found) {
		if (type instanceof ParameterizedType generic) {
			List.of(generic.getActualTypeArguments()).forEach((argument) -> collect(argument, found));
		}
		else if (type instanceof Class<?> one && one.getName().startsWith("io.firewarden.registry") && one.isRecord()
				&& found.add(one)) {
			for (RecordComponent component : one.getRecordComponents()) {
				collect(component.getGenericType(), found);
			}
		}
	}

	record One(Row row) {

		record Row(int number) {
		}

	}

	record Other(List<Row> rows) {

		record Row(String name) {
		}

	}

}
