package io.firewarden.standins.sim;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Ends a connection without an answer. The servlet API has no word for it, so the filter
 * leaves a mark and this valve, which is nearer to the socket, acts on it.
 */
final class HangUpValve extends ValveBase {

	private static final String MARK = HangUpValve.class.getName();

	HangUpValve() {
		super(true);
	}

	static void hangUp(ServletRequest request) {
		request.setAttribute(MARK, true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(MARK) != null) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
		}
	}

}
