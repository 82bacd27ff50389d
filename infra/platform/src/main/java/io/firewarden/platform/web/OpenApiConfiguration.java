package io.firewarden.platform.web;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.store.Paging;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the conventions of the house in each service's OpenAPI document: versions,
 * paging, keys.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, ExpectedVersion.class, Paging.class);
	}

	@Bean
	OperationCustomizer houseParameters() {
		return (operation, handler) -> {
			for (MethodParameter parameter : handler.getMethodParameters()) {
				if (parameter.getParameterType() == Paging.class) {
					operation.addParametersItem(query("page", new IntegerSchema()))
						.addParametersItem(query("size", new IntegerSchema()))
						.addParametersItem(query("sort", new StringSchema()));
				}
				if (parameter.getParameterType() == ExpectedVersion.class) {
					operation.addParametersItem(header("If-Match"));
				}
			}
			return withKey(operation, handler);
		};
	}

	private static Operation withKey(Operation operation, HandlerMethod handler) {
		if (handler.hasMethodAnnotation(PostMapping.class)) {
			operation.addParametersItem(header(IdempotencyFilter.HEADER));
		}
		return operation;
	}

	private static Parameter query(String name, io.swagger.v3.oas.models.media.Schema<?> schema) {
		return new Parameter().in("query").name(name).required(false).schema(schema);
	}

	private static Parameter header(String name) {
		return new Parameter().in("header").name(name).required(true).schema(new StringSchema());
	}

}
