package io.firewarden.gateway.edge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.edge.BodyLimit.Reading;
import io.firewarden.gateway.problem.BodyTooLarge;

/** A request whose body is counted while it is read. */
class CountedRequest extends HttpServletRequestWrapper {

	private final long limit;

	private @Nullable ServletInputStream stream;

	CountedRequest(HttpServletRequest request, long limit) {
		super(request);
		this.limit = limit;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		ServletInputStream present = this.stream;
		if (present == null) {
			present = new CountedStream(super.getInputStream(), (HttpServletRequest) getRequest(), this.limit);
			this.stream = present;
		}
		return present;
	}

	@Override
	public BufferedReader getReader() throws IOException {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private static final class CountedStream extends ServletInputStream {

		private final ServletInputStream stream;

		private final HttpServletRequest request;

		private final long limit;

		private long read;

		private CountedStream(ServletInputStream stream, HttpServletRequest request, long limit) {
			this.stream = stream;
			this.request = request;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int number;
			try {
				number = this.stream.read(into, offset, length);
			}
			catch (IOException ex) {
				this.request.setAttribute(BodyLimit.READING, Reading.CALLER_GONE);
				throw ex;
			}
			this.read += Math.max(0, number);
			if (this.read > this.limit) {
				this.request.setAttribute(BodyLimit.READING, Reading.TOO_LARGE);
				throw new BodyTooLarge(this.limit);
			}
			return number;
		}

		@Override
		public int available() throws IOException {
			return this.stream.available();
		}

		@Override
		public boolean isFinished() {
			return this.stream.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.stream.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.stream.setReadListener(listener);
		}

	}

}
