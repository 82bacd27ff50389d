package io.firewarden.gateway.portal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the portal: three single-page applications, each with a page for every address
 * below its prefix, and the assets they share, whose names change with their content.
 */
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebMvcConfigurer {

	private static final List<String> APPLICATIONS = List.of("desk", "open", "sheet");

	private static final Duration YEAR = Duration.ofDays(365);

	private static final Duration DAY = Duration.ofDays(1);

	private final String location;

	private final Map<String, String> etags = new ConcurrentHashMap<>();

	PortalFiles(@Value("${firewarden.portal.location}") String location) {
		this.location = location;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		files(registry.addResourceHandler("/assets/**").addResourceLocations(this.location + "assets/"),
				CacheControl.maxAge(YEAR).cachePublic().immutable(), new PathResourceResolver());
		for (String application : APPLICATIONS) {
			// Asked for again each time, so that a release reaches everybody with the
			// next page.
			files(registry.addResourceHandler("/" + application + "/**")
				.addResourceLocations(this.location + application + "/"), CacheControl.noCache(),
					new PageForEveryAddress());
		}
		files(registry.addResourceHandler("/*.svg", "/*.ico", "/*.png", "/*.webmanifest", "/robots.txt")
			.addResourceLocations(this.location), CacheControl.maxAge(DAY).cachePublic(), new PathResourceResolver());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		redirect(registry, "/", "/desk/");
		for (String application : APPLICATIONS) {
			redirect(registry, "/" + application, "/" + application + "/");
			// The resource handler takes an empty path for no file at all.
			registry.addViewController("/" + application + "/").setViewName("forward:/" + application + "/index.html");
		}
	}

	private static void redirect(ViewControllerRegistry registry, String from, String to) {
		registry.addRedirectViewController(from, to).setStatusCode(HttpStatus.FOUND);
	}

	private void files(ResourceHandlerRegistration registration, CacheControl cache, PathResourceResolver resolver) {
		registration.setCacheControl(cache)
			// Files in a reproducible jar all have the date of the build recipe, so a
			// date would tell a browser that
			// nothing has changed.
			.setUseLastModified(false)
			.setEtagGenerator(this::etag)
			.resourceChain(true)
			.addResolver(new EncodedResourceResolver())
			.addResolver(resolver);
	}

	private @Nullable String etag(Resource resource) {
		return this.etags.computeIfAbsent(resource.toString(), (_) -> {
			try (var content = resource.getInputStream()) {
				byte[] hash = MessageDigest.getInstance("SHA-256").digest(StreamUtils.copyToByteArray(content));
				// Weak: the container does not compress what has a strong one.
				return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
			}
			catch (IOException | GeneralSecurityException ex) {
				return null;
			}
		});
	}

	/**
	 * A missing file is missing when its name has an extension; any other address is one
	 * of the application's.
	 */
	private static final class PageForEveryAddress extends PathResourceResolver {

		@Override
		protected @Nullable Resource getResource(String path, Resource location) throws IOException {
			Resource file = super.getResource(path, location);
			if (file != null) {
				return file;
			}
			boolean extension = path.lastIndexOf('.') > path.lastIndexOf('/');
			return extension ? null : super.getResource("index.html", location);
		}

	}

}
