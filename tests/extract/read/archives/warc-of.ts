function record(type: string, url: string, contentType: string, body: string, status = '200 OK'): string {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-04-09T08:10:00Z\r\n`;
  return `${head}Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
}

/** Writes a crawl of one page with this text, one picture and one page that the server did not find. */
export function warcOf(text: string): Uint8Array {
  const page = `<!DOCTYPE html><html><head><title>Gate</title></head><body><article><p>${text}</p></article></body></html>`;
  return Buffer.from(
    record('response', 'https://skua.example/gate', 'text/html; charset=utf-8', page) +
      record('response', 'https://skua.example/gate.png', 'image/png', 'x') +
      record('response', 'https://skua.example/gone', 'text/html', page, '404 Not Found'),
  );
}
