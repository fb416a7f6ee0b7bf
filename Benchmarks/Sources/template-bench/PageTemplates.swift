/// The templates that both engines render: two pages in one layout, with the partials that they share.
let pageTemplates = [
  "layout": """
  <!DOCTYPE html>
  <html lang="vi">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{$title}}{{/title}} | {{site.name}}</title>
  <meta name="description" content="{{description}}">
  <link rel="canonical" href="{{canonical}}">
  <link rel="stylesheet" href="/assets/site.css">
  <link rel="alternate" type="application/atom+xml" href="/atom.xml" title="{{site.section}}">
  <meta property="og:title" content="{{title}}">
  <meta property="og:description" content="{{description}}">
  <meta property="og:url" content="{{canonical}}">
  <meta property="og:site_name" content="{{site.name}}">
  {{$head}}{{/head}}
  </head>
  <body>
  <a class="skip-link" href="#noi-dung">{{site.skip}}</a>
  {{> header}}
  {{> breadcrumb}}
  <main id="noi-dung">
  {{$main}}{{/main}}
  </main>
  {{> footer}}
  </body>
  </html>

  """,
  "header": """
  {{#site}}
  <header class="site-header">
  <p class="site-name"><a href="/">{{name}}</a></p>
  <p class="site-section">{{section}}</p>
  <nav aria-label="{{menuLabel}}">
  <ul class="menu">
  {{#menu}}
  <li{{#isCurrent}} class="current"{{/isCurrent}}><a href="{{url}}">{{title}}</a></li>
  {{/menu}}
  </ul>
  </nav>
  </header>
  {{/site}}

  """,
  "breadcrumb": """
  <nav class="breadcrumb" aria-label="Vị trí trang">
  <ol>
  {{#breadcrumb}}
  <li><a href="{{url}}">{{title}}</a></li>
  {{/breadcrumb}}
  </ol>
  </nav>

  """,
  "footer": """
  {{#site}}
  <footer class="site-footer">
  <p><strong>{{name}}</strong></p>
  <address>{{address}}<br>Điện thoại: {{phone}}<br>Thư điện tử: <a href="mailto:{{email}}">{{email}}</a></address>
  <p>{{licence}}</p>
  <p>Cập nhật: {{updated}}</p>
  </footer>
  {{/site}}

  """,
  "card": """
  <li class="card">
  <a href="{{url}}"><img src="{{portrait}}" alt="{{alt}}" width="320" height="400" loading="lazy"></a>
  <h3><a href="{{url}}">{{title}}</a></h3>
  <p class="card-unit">{{unit}}</p>
  <p class="card-citation">{{citation}}</p>
  <p class="card-meta">{{#isCollective}}Tập thể{{/isCollective}}{{^isCollective}}Cá nhân{{/isCollective}} · {{field}} · <time datetime="{{year}}">{{year}}</time></p>
  </li>

  """,
  "profile": """
  {{<layout}}
  {{$title}}{{title}}{{/title}}
  {{$head}}<meta property="og:image" content="{{portrait}}">
  <meta property="article:published_time" content="{{published}}">{{/head}}
  {{$main}}<article class="profile">
  <header>
  <img class="portrait" src="{{portrait}}" alt="{{alt}}" width="640" height="800">
  <p class="kind">{{kind}}</p>
  <h1>{{title}}</h1>
  <p class="role">{{role}}</p>
  <p class="lead">{{citation}}</p>
  {{#isSample}}
  <p class="sample">Dữ liệu minh họa</p>
  {{/isSample}}
  </header>
  <dl class="facts">
  <dt>Đơn vị</dt><dd><a href="{{unit.url}}">{{unit.title}}</a></dd>
  <dt>Lĩnh vực</dt><dd>{{field}}</dd>
  <dt>Năm</dt><dd><data value="{{year}}">{{year}}</data></dd>
  <dt>Phong trào</dt><dd><a href="{{movement.url}}">{{movement.title}}</a></dd>
  <dt>Thời gian</dt><dd>{{period}}</dd>
  <dt>Quyết định</dt><dd><a href="{{decisionURL}}">Quyết định số {{decisionNumber}} ngày {{decisionDate}} của {{authority}}</a></dd>
  <dt>Danh hiệu</dt><dd>{{award}}</dd>
  </dl>
  <div class="body">
  {{{body}}}
  </div>
  <section>
  <h2>Danh hiệu qua các năm</h2>
  <table>
  {{#honours}}
  <tr><td>{{year}}</td><td>{{title}}</td><td><a href="{{url}}">{{decision}}</a></td></tr>
  {{/honours}}
  </table>
  </section>
  <ul class="tags">
  {{#tags}}
  <li>{{.}}</li>
  {{/tags}}
  </ul>
  <section>
  <h2>Cùng đơn vị</h2>
  <ul class="cards">
  {{#related}}
  {{> card}}
  {{/related}}
  </ul>
  </section>
  <p class="cite">{{cite}}</p>
  <p class="editor">Biên tập: {{editor}}. Cập nhật <time>{{updated}}</time>.</p>
  <nav class="pager">
  {{#previous}}
  <a rel="prev" href="{{url}}">{{title}}</a>
  {{/previous}}
  {{#next}}
  <a rel="next" href="{{url}}">{{title}}</a>
  {{/next}}
  </nav>
  </article>{{/main}}
  {{/layout}}

  """,
  "list": """
  {{<layout}}
  {{$title}}{{title}}{{/title}}
  {{$main}}<h1>{{title}}</h1>
  <p class="lead">{{description}}</p>
  <p class="count"><data value="{{count}}">{{count}}</data> điển hình</p>
  <nav class="filters">
  <ul>
  {{#filters}}
  <li{{#isCurrent}} class="current"{{/isCurrent}}><a href="{{url}}">{{title}}</a></li>
  {{/filters}}
  </ul>
  </nav>
  <ul class="cards">
  {{#cards}}
  {{> card}}
  {{/cards}}
  </ul>
  <nav class="pager">
  {{#previous}}
  <a rel="prev" href="{{url}}">{{title}}</a>
  {{/previous}}
  {{#next}}
  <a rel="next" href="{{url}}">{{title}}</a>
  {{/next}}
  </nav>{{/main}}
  {{/layout}}

  """,
]
